import { choice, fields, integer, list, named, refuse, words, written, z } from '../../input/index.ts';
import { separators } from '../../table/index.ts';
import { isTimePoint } from '../time.ts';
import { isDateFormat } from './read-time.ts';
import { statuses } from './table-options.ts';

const path = words().describe('Path of a CSV file or a workbook, from the folder of this file.');

function status() {
  return choice(statuses);
}

/** Where a table is and how it is written; a path alone where nothing needs to be said. */
export const tableSchema = z.union([
  path,
  fields({
    file: path,
    sheet: words().describe('Name of the sheet of a workbook; not needed where it has one.').exactOptional(),
    header: integer({ min: 1, max: 1_048_576 })
      .describe('The row with the names of the columns; 1 where it is left out.')
      .exactOptional(),
    separator: choice(separators).describe('What stands between the cells of a CSV file.').exactOptional(),
    decimal: choice(['.', ',']).describe('The decimal sign.').exactOptional(),
    thousands: choice([',', '.', ' ', "'"]).describe('What stands between groups of three digits.').exactOptional(),
    dateFormat: z
      .string()
      .superRefine((text, context) => {
        if (!isDateFormat(text)) refuse(context, 'table-date-format', { written: text });
      })
      .describe('How dates are written: `DD.MM.YYYY`, `MMM YYYY`.')
      .exactOptional(),
    missing: list(z.string())
      .describe('Texts that say that there is no value, in place of the usual ones; empty cells always do.')
      .exactOptional(),
    footnotes: z
      .record(z.string().min(1), choice([...statuses, 'dropped']))
      .describe('Signs behind numbers, and what each says of them.')
      .exactOptional(),
    numbers: choice(['shown', 'stored'])
      .describe('Numbers of a workbook as its formats show them, or with all digits; `shown` where it is left out.')
      .exactOptional(),
  }),
]);

/** Fields of a fact that a column or a default may give, all but its value. */
const textFields = [
  'id',
  'indicator',
  'label',
  'unitMeasure',
  'unitMultiplier',
  'qualifier',
  'modality',
  'observationStatus',
  'status',
  'source',
  'asOf',
  'validFor',
  'at',
  'evidence',
  'saidBy',
  'referenceArea',
  'counterpartArea',
  'horizon',
  'period',
  'note',
] as const;

function each<T extends z.ZodType>(schema: () => T): Record<(typeof textFields)[number], z.ZodExactOptional<T>> {
  const described = (field: string) => schema().describe(`\`${field}\` of the facts.`).exactOptional();
  return Object.fromEntries(textFields.map((field) => [field, described(field)])) as never;
}

/** `columns:` of a facts file: the name of the column that gives each field. */
export const columnsSchema = fields({
  value: written().describe('The column with the values.'),
  ...each(written),
});

/** `defaults:` of a facts file: what fields are where no column gives them. `{Column}` stands for the text of a cell. */
export const defaultsSchema = fields(each(written));

/** Cells that a table writes for a status, in place of `reported`, `estimated`, `projected`, `A`, `E` and `F`. */
const statusCells = z.record(z.string(), status()).exactOptional();

/** An observation of a series that is written by hand. */
const rowSchema = fields({
  category: words().describe('What it is about, where the series has several.').exactOptional(),
  period: written().describe('A year, quarter, month or date: `2024`, `2024-Q1`, `2024-03`.'),
  value: z.unknown().describe('The number as the source has it; left out where there is none.').exactOptional(),
  status: status().describe('`reported` where it is left out.').exactOptional(),
  at: words().describe('Place in the source; that of the series where it is left out.').exactOptional(),
  evidence: words().describe('Words of the source; the value alone where it is left out.').exactOptional(),
});

const categorySchema = z.union([
  written(),
  fields({
    cell: written().describe('What the table has for it; its id where it is left out.').exactOptional(),
    label: words().describe('How it is named; as the table has it where it is left out.').exactOptional(),
  }),
]);

/** An entry of `series:`. */
export const seriesSchema = fields({
  indicator: words().describe('What is measured; `{category}` stands for the name of the category.'),
  label: words().describe('A shorter label; it may hold `{category}` and `{period}`.').exactOptional(),
  unitMeasure: words().describe('One of the known units.'),
  unitMultiplier: words().describe('What the values count; `unit` where it is left out.').exactOptional(),
  source: words().describe("Id of the source; the file's where it is left out.").exactOptional(),
  asOf: words().describe("State of affairs; the file's or the source's where it is left out.").exactOptional(),
  validFor: words().describe("How long it holds; the file's where it is left out.").exactOptional(),
  at: words().describe('Place in the source; the sheet or the file where it is left out.').exactOptional(),
  saidBy: words().describe('Who said it.').exactOptional(),
  referenceArea: words().describe('Area that it is about; may be `{category}`.').exactOptional(),
  counterpartArea: words().describe('Area on the other side; may be `{category}`.').exactOptional(),
  note: words().describe('What the next editor should know; not printed.').exactOptional(),
  frequency: choice(['regular', 'irregular'])
    .describe('`irregular` where times between its periods are no gaps; `regular` where it is left out.')
    .default('regular'),
  projectedFrom: written()
    .superRefine((text, context) => {
      if (!isTimePoint(text)) refuse(context, 'horizon-not-iso', { written: text });
    })
    .describe('The first period whose values are projected, where no cell says so.')
    .exactOptional(),
  categories: named(categorySchema)
    .describe('The categories by id, in order, and what the table has for each; all of the table where it is left out.')
    .exactOptional(),
  rows: list(rowSchema).describe('Observations that are written here.').exactOptional(),
  table: tableSchema.describe('The table that holds the observations.').exactOptional(),
  layout: choice(['long', 'wide'])
    .describe('`long`: a row an observation. `wide`: a row a category, and a column a period.')
    .default('long'),
  columns: fields({
    category: written().describe('The column with the category of each observation.').exactOptional(),
    period: written().describe('The column with the period of each observation.').exactOptional(),
    value: written().describe('The column with the value of each observation.').exactOptional(),
    status: written().describe('The column with the status of each observation.').exactOptional(),
  })
    .describe('Names of the columns.')
    .exactOptional(),
  statuses: statusCells.describe('What the cells of the status column mean, by their text.'),
});
