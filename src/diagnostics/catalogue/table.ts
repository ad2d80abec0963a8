import { message } from '../message.ts';
import { count, listed, meant } from '../wording.ts';

/** Messages of the room `table` on files with tables, and of the room `facts` on how they are mapped. */
export const tableMessages = {
  'table-wrong-kind': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `\`${file}\` is neither a workbook nor a table of text`,
      hint: 'save it as .xlsx without a password, or as CSV in UTF-8',
    }),
    {
      means:
        'A table is read from a workbook (.xlsx, .xlsm) or from a CSV file. This file is of another kind: an .xls of before 2007, ' +
        'a workbook that asks for a password, or another Office file.',
      example: { file: 'data/facts/trade.xls' },
    },
  ),
  'table-too-large': message(
    'error',
    ({ file, most }: { file: string; most: number }) => ({
      message: `the table in \`${file}\` has more than ${most} cells`,
      hint: 'keep the rows and columns that the pack prints, and leave the rest where it came from',
    }),
    {
      means:
        'The file holds more cells than a table may have, merged ones counted each. Facts are what a brief prints; a database is read by a query ' +
        'whose result is the table.',
      example: { file: 'data/facts/trade.csv', most: 500_000 },
    },
  ),
  'table-sheet-unclear': message(
    'error',
    ({ file, sheets }: { file: string; sheets: readonly string[] }) => ({
      message: `\`${file}\` has ${count(sheets.length, 'sheet')}, and none is named`,
      hint: `name one with \`sheet:\`: ${listed(sheets)}`,
    }),
    {
      means:
        'The workbook has several sheets. Which one is meant is never guessed from their order, which changes easily.',
      example: { file: 'data/facts/trade.xlsx', sheets: ['Exports', 'Imports'] },
    },
  ),
  'table-unknown-sheet': message(
    'error',
    ({
      file,
      sheet,
      nearest,
      known,
    }: {
      file: string;
      sheet: string;
      nearest: string | undefined;
      known: readonly string[];
    }) => ({
      message: `\`${file}\` has no sheet \`${sheet}\``,
      hint: `${meant(nearest)}it has: ${listed(known)}`,
    }),
    {
      means: 'The mapping names a sheet that the workbook does not have. Capitals do not count, spaces do.',
      example: { file: 'data/facts/trade.xlsx', sheet: 'Export', nearest: 'Exports', known: ['Exports', 'Imports'] },
    },
  ),
  'table-header-missing': message(
    'error',
    ({ file, header }: { file: string; header: number }) => ({
      message: `row ${header} of \`${file}\` is empty, so its columns have no names`,
      hint: 'say in `header:` in which row the names of the columns stand; blank rows count',
    }),
    {
      means: 'The columns of a table are found by their names, and the row in which these should stand holds nothing.',
      example: { file: 'data/facts/trade.csv', header: 3 },
    },
  ),
  'table-not-named': message(
    'error',
    ({ field }: { field: string }) => ({
      message: `\`${field}\` is about a table, and the file names none`,
      hint: 'add `table:` with the path of the table, or delete the field',
    }),
    {
      means:
        'The fields `columns` and `defaults` say how the rows of a table become facts. Without a table they would do nothing.',
      example: { field: 'columns' },
    },
  ),
  'table-without-ids': message(
    'error',
    () => ({
      message: 'nothing says what the ids of the facts in the table are',
      hint: 'name a column under `columns: { id: … }`, or make them of columns under `defaults: { id: "exports-{Country}" }`',
    }),
    {
      means: 'Every fact has an id by which templates print it. Row numbers are none: they change when a row is added.',
      example: {},
    },
  ),
  'table-id-unfit': message(
    'error',
    ({ text, row }: { text: string; row: number }) => ({
      message: `\`${text}\` in row ${row} makes no id`,
      hint: 'an id begins with a Latin letter; give another column under `columns: { id: … }`, or a pattern such as `id: "exports-{Code}"`',
    }),
    {
      means:
        'Ids are made of the text of a cell: lower case, without accents, hyphens for everything that is no letter or digit. ' +
        'This text leaves nothing, begins with a digit, or is not in Latin letters.',
      example: { text: '2024', row: 12 },
    },
  ),
  'table-date-format': message(
    'error',
    ({ written }: { written: string }) => ({
      message: `\`${written}\` is no date format`,
      hint: 'write YYYY, MM or M, DD or D, or MMM for the English name of a month, as in `DD.MM.YYYY` or `MMM YYYY`',
    }),
    {
      means:
        'The field `dateFormat` says how the dates of a table are written, and this pattern has no year, or letters that stand for nothing.',
      example: { written: 'dd.mm.yy' },
    },
  ),
  'table-cells-empty': message(
    'info',
    ({ file, cells }: { file: string; cells: readonly string[] }) => ({
      message: `${count(cells.length, 'cell')} of \`${file}\` ${cells.length === 1 ? 'has' : 'have'} no value and ${cells.length === 1 ? 'gives' : 'give'} no fact: ${firstOf(cells)}`,
      hint: 'nothing is to be done if the source has no value there; a missing value is a gap and never a zero',
    }),
    {
      means: 'The cells are empty, or hold one of the texts that stand for a missing value. No fact is made of them.',
      example: { file: 'data/facts/trade.csv', cells: ['row 4, column `Exports`', 'row 9, column `Exports`'] },
    },
  ),
  'table-numbers-rounded': message(
    'info',
    ({
      file,
      count: cells,
      shown,
      stored,
      where,
    }: {
      file: string;
      count: number;
      shown: string;
      stored: string;
      where: string;
    }) => ({
      message: `${count(cells, 'number')} of \`${file}\` ${cells === 1 ? 'is' : 'are'} taken as shown, not as stored: ${where} shows \`${shown}\` for \`${stored}\``,
      hint: 'write `numbers: stored` in the mapping if all digits are meant',
    }),
    {
      means:
        'A workbook holds more digits than its number formats show. What a reader of the workbook sees is taken, because that is what ' +
        'anybody who checks the figure will find.',
      example: {
        file: 'data/facts/trade.xlsx',
        count: 3,
        shown: '76.4',
        stored: '76.4321',
        where: 'row 2, column `Exports`, sheet `Trade`',
      },
    },
  ),
  'table-rows-hidden': message(
    'info',
    ({ file, hidden }: { file: string; hidden: readonly string[] }) => ({
      message: `\`${file}\` has hidden rows or columns, which are read all the same: ${firstOf(hidden)}`,
      hint: 'show them in the workbook to see what is taken, or delete them there',
    }),
    {
      means:
        'Rows that a filter hides are in the table as all others are. Whoever only sees the rest would not find their facts.',
      example: { file: 'data/facts/trade.xlsx', hidden: ['row 4', 'row 5'] },
    },
  ),
  'table-unverified': message(
    'warning',
    ({ file, source, facts, sha256 }: { file: string; source: string; facts: number; sha256: string }) => ({
      message: `${count(facts, 'fact')} of the table \`${file}\` ${facts === 1 ? 'has' : 'have'} not been held against the source \`${source}\``,
      hint: `if the file is the source itself, write \`sha256: ${sha256}\` in its entry; else check with the text of the source`,
    }),
    {
      means:
        'Figures of a table are read from its cells in every build, but nothing says that the table is what the source published. ' +
        'It is, where the source has the SHA-256 of this file, or where the file was given to the check as that source.',
      example: { file: 'data/facts/trade.csv', source: 'customs-2025', facts: 24, sha256: '0123…cdef' },
    },
  ),
  'csv-separator-unclear': message(
    'error',
    ({ file }: { file: string }) => ({
      message: `it is not clear what stands between the cells of \`${file}\``,
      hint: 'say it in the mapping: `separator: ";"`, `","` or `"\\t"`',
    }),
    {
      means:
        'Not exactly one of comma, semicolon and tab parts all rows into as many cells as there are names of columns.',
      example: { file: 'data/facts/trade.csv' },
    },
  ),
  'csv-quote-open': message(
    'error',
    () => ({
      message: 'a quotation mark opens a cell and none closes it',
      hint: 'close it, or double quotation marks inside of a cell: `"the ""new"" plan"`',
    }),
    {
      means:
        'A cell that begins with a quotation mark goes on to the next one (RFC 4180), and there is none up to the end of the file.',
      example: {},
    },
  ),
  'csv-text-after-quote': message(
    'error',
    ({ found }: { found: string }) => ({
      message: `\`${found}\` follows the quotation mark that closes a cell`,
      hint: 'double quotation marks inside of a cell (`"the ""new"" plan"`), or correct `separator:`',
    }),
    {
      means:
        'After the closing quotation mark of a cell only a separator or the end of the line can follow (RFC 4180).',
      example: { found: 'x' },
    },
  ),
  'csv-row-uneven': message(
    'error',
    ({ row, cells, names }: { row: number; cells: number; names: number }) => ({
      message: `row ${row} has ${count(cells, 'cell')}, and there are names for ${count(names, 'column')}`,
      hint: 'put cells that hold the separator into quotation marks, as in `"1,234"`, and keep empty cells',
    }),
    {
      means:
        'A row with more or fewer cells than the table has columns would have its values under wrong names, such as `1,234` in two columns.',
      example: { row: 12, cells: 5, names: 4 },
    },
  ),
  'column-unknown': message(
    'error',
    ({
      name,
      file,
      nearest,
      known,
    }: {
      name: string;
      file: string;
      nearest: string | undefined;
      known: readonly string[];
    }) => ({
      message: `\`${file}\` has no column \`${name}\``,
      hint: `${meant(nearest)}its columns: ${listed(known)}`,
    }),
    {
      means: 'The mapping names a column that is not in the row of names, letter by letter.',
      example: { name: 'Export', file: 'data/facts/trade.csv', nearest: 'Exports', known: ['Year', 'Exports'] },
    },
  ),
  'column-twice': message(
    'error',
    ({ name, file }: { name: string; file: string }) => ({
      message: `\`${file}\` has two columns \`${name}\``,
      hint: 'give each column a name of its own in the table',
    }),
    {
      means: 'Two columns have the name that the mapping asks for; which one is meant is not guessed.',
      example: { name: 'Value', file: 'data/facts/trade.csv' },
    },
  ),
};

/** The first few of a list, and how many more there are. */
function firstOf(names: readonly string[]): string {
  const rest = names.length - 6;
  return rest > 0 ? `${names.slice(0, 6).join('; ')} and ${rest} more` : names.join('; ');
}
