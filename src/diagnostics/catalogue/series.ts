import { message } from '../message.ts';
import { joined, listed, meant } from '../wording.ts';

/** A name that nothing has. */
export interface UnknownOfSeries {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

/** Messages of the room `facts` on series. */
export const seriesMessages = {
  'series-data-unclear': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the series \`${id}\` has to have either \`rows\` or a \`table\``,
      hint: 'write the observations under `rows:`, or name the file that holds them under `table:`',
    }),
    {
      means:
        'A series is written in the facts file or read from a table; with both nobody could tell which value counts.',
      example: { id: 'exports' },
    },
  ),
  'series-column-missing': message(
    'error',
    ({ role }: { role: string }) => ({
      message: `no column gives the ${role} of the observations`,
      hint: `add \`${role}:\` with the name of the column under \`columns:\`, or write \`layout: wide\` for a table with a column a period`,
    }),
    {
      means: 'A series is read from the rows of a table; the columns with the periods and the values have to be named.',
      example: { role: 'period' },
    },
  ),
  'series-column-unused': message(
    'error',
    ({ role }: { role: string }) => ({
      message: `a table with a column a period has no column \`${role}\``,
      hint: 'delete it, or write `layout: long`',
    }),
    {
      means: 'With `layout: wide` the periods are the names of the columns and the values stand below them.',
      example: { role: 'period' },
    },
  ),
  'series-without-periods': message(
    'error',
    () => ({
      message: 'no column of the table has a period for its name',
      hint: 'correct `header:`, or write `layout: long` for a table with a row an observation',
    }),
    {
      means:
        'With `layout: wide` each column whose name is a year, quarter, month or date holds the values of that period.',
      example: {},
    },
  ),
  'series-empty': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the series \`${id}\` has no observation`,
      hint: 'correct `header:`, `columns:` or `categories:` so that rows of the table are found',
    }),
    {
      means: 'No row gives a period of the series, so that nothing could be printed or drawn of it.',
      example: { id: 'exports' },
    },
  ),
  'series-periods-mixed': message(
    'error',
    ({ id }: { id: string }) => ({
      message: `the periods of the series \`${id}\` are not all years, all quarters, all months or all dates`,
      hint: 'make a series of each kind',
    }),
    {
      means:
        'Years and months in one series cannot stand on one axis, and a year beside its months would be counted twice.',
      example: { id: 'exports' },
    },
  ),
  'series-periods-missing': message(
    'info',
    ({ id, missing }: { id: string; missing: readonly string[] }) => ({
      message: `the series \`${id}\` has no value for ${joined(missing.slice(0, 12))}${missing.length > 12 ? ` and ${missing.length - 12} more` : ''}`,
      hint: 'charts show a gap there; write `frequency: irregular` if the source has no such periods',
    }),
    {
      means:
        'Periods are missing between others. They are gaps in charts: a line is not drawn across them, and nothing counts them as zero.',
      example: { id: 'exports', missing: ['2020', '2021'] },
    },
  ),
  'series-category-missing': message(
    'error',
    ({ cell, nearest, known }: { cell: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `no row of the table is about \`${cell}\``,
      hint: `${meant(nearest)}the table has: ${listed(known)}`,
    }),
    {
      means: 'The series lists a category that its table does not have, letter by letter.',
      example: { cell: 'Japan', nearest: undefined, known: ['JPN', 'DEU'] },
    },
  ),
  'series-category-unlisted': message(
    'error',
    ({ text }: { text: string }) => ({
      message: `\`${text}\` is not among the categories of the series`,
      hint: 'add it under `categories:`, or delete the row',
    }),
    {
      means: 'A row that is written by hand is about a category that the series does not list.',
      example: { text: 'Germany' },
    },
  ),
  'series-category-without-id': message(
    'error',
    ({ text }: { text: string }) => ({
      message: `\`${text}\` makes no id for a category`,
      hint: 'list the categories of the series with ids: `categories: { japan: … }`',
    }),
    {
      means: 'Ids of observations are made of Latin letters and digits, and this name has none.',
      example: { text: '日本' },
    },
  ),
};

/** Messages of the room `chart` on charts of series. */
export const seriesChartMessages = {
  'chart-unknown-series': message(
    'error',
    (args: UnknownOfSeries) => ({
      message: `the chart draws the series \`${args.name}\`, which the dataset does not have`,
      hint: `${meant(args.nearest)}it has: ${listed(args.known)}`,
    }),
    {
      means:
        'The chart file names a series that no data file defines, or one that could not be read, so there is nothing to draw.',
      example: { name: 'export', nearest: 'exports', known: ['exports', 'imports'] },
    },
  ),
  'chart-unknown-category': message(
    'error',
    (args: UnknownOfSeries & { series: string }) => ({
      message: `the series \`${args.series}\` has no category \`${args.name}\``,
      hint: `${meant(args.nearest)}it has: ${listed(args.known)}`,
    }),
    {
      means: 'The chart file picks categories of a series by their ids, and the series has none of this id.',
      example: { name: 'japn', series: 'exports', nearest: 'japan', known: ['japan', 'germany'] },
    },
  ),
  'chart-periods-outside': message(
    'error',
    ({ series, first, last }: { series: string; first: string; last: string }) => ({
      message: `the chart draws no period of the series \`${series}\``,
      hint: `the series goes from \`${first}\` to \`${last}\`; correct \`from\` and \`to\``,
    }),
    {
      means: 'What the chart file gives as the first and last period leaves nothing of the series.',
      example: { series: 'exports', first: '2005', last: '2030' },
    },
  ),
};
