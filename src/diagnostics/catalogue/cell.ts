import { message } from '../message.ts';

/** A cell as messages name it. */
export interface WrittenCell {
  readonly where: string;
  readonly text: string;
}

const exampleCell = { where: 'row 12, column `Exports`, sheet `Trade`', text: '1.234' };

/** Messages of the room `facts` on the cells of tables. */
export const cellMessages = {
  'cell-not-a-number': message(
    'error',
    ({ where, text, reason }: WrittenCell & { reason: string }) => ({
      message: `\`${text}\` is no number: ${reason} (${where})`,
      hint: 'correct the cell; texts for a missing value are listed under `missing:`, separators are `decimal:` and `thousands:`',
    }),
    {
      means:
        'A cell of the column with the values holds something that is not one number. Words beside a number, such as `bn`, belong into `unitMultiplier`.',
      example: { ...exampleCell, text: '12 bn', reason: 'it is not digits with the separators of the table' },
    },
  ),
  'cell-ambiguous': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `\`${text}\` can be read as two numbers (${where})`,
      hint: 'say how numbers are written: `decimal: "."` or `decimal: ","`, under `table:` beside `file:`',
    }),
    {
      means:
        'One sign stands before three digits: it may part thousands or be the decimal sign. The two readings differ by a factor of a thousand, so neither is guessed.',
      example: exampleCell,
    },
  ),
  'cell-separators-mixed': message(
    'error',
    ({ where, text, sign }: WrittenCell & { sign: string }) => ({
      message: `the decimal sign of \`${text}\` is not \`${sign}\`, as that of other cells is (${where})`,
      hint: 'correct one of the cells, or say under `table:` which sign it is: `decimal: ","`',
    }),
    {
      means:
        'Cells of one table use both signs as the decimal sign. Each can be read alone, but one of them is likely to be wrong by a factor.',
      example: { where: 'row 12, column `Exports`', text: '12,5', sign: '.' },
    },
  ),
  'cell-unit-differs': message(
    'error',
    ({ where, text, unit, said }: WrittenCell & { unit: string; said: string }) => ({
      message: `\`${text}\` is in \`${said}\`, and the fact is in \`${unit}\` (${where})`,
      hint: 'correct `unitMeasure`, or give it by a column of its own',
    }),
    {
      means:
        'The cell, or its number format, has the sign of a currency or of a percentage that is not the unit of the fact. Nothing is converted.',
      example: { where: 'row 12, column `Exports`', text: '€12.5', unit: 'USD', said: '€' },
    },
  ),
  'cell-footnote-undeclared': message(
    'error',
    ({ where, text, sign }: WrittenCell & { sign: string }) => ({
      message: `\`${text}\` has the footnote sign \`${sign}\`, and nothing says what it means (${where})`,
      hint: `say it under \`table:\`: \`footnotes: { "${sign}": estimated }\`, or \`reported\`, \`projected\`, \`dropped\``,
    }),
    {
      means:
        'A sign behind a number leads to a footnote of the source, which may say that the figure is an estimate or of another kind. It is dropped only where the mapping says so.',
      example: { where: 'row 12, column `Exports`', text: '12.5*', sign: '*' },
    },
  ),
  'cell-error': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `the cell holds the error \`${text}\` (${where})`,
      hint: 'correct the formula in the workbook; where the value is missing, list the error under `missing:`',
    }),
    {
      means: 'The formula of the cell gave an error when the workbook was last computed.',
      example: { ...exampleCell, text: '#N/A' },
    },
  ),
  'cell-without-result': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `the formula \`${text}\` has no result in the file (${where})`,
      hint: 'open the workbook in a spreadsheet program and save it, so that results are stored',
    }),
    {
      means:
        'Nothing is computed when a workbook is read. Programs that write workbooks without a spreadsheet often leave out the results.',
      example: { ...exampleCell, text: '=B2-B3' },
    },
  ),
  'cell-merged': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `\`${text}\` stands in a merged cell that covers this one (${where})`,
      hint: 'unmerge the cells, and write the value where it belongs',
    }),
    {
      means: 'One value in merged cells would become several figures. Names and periods may be merged, values may not.',
      example: { ...exampleCell, text: '12.5' },
    },
  ),
  'cell-scaled': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `the number format shows \`${text}\` in thousands or millions (${where})`,
      hint: 'write `numbers: stored` and the `unitMultiplier` of what is stored, or change the number format',
    }),
    {
      means:
        'A comma behind the digits of a number format divides what is shown by a thousand. What is shown and what is stored then differ by a factor.',
      example: { ...exampleCell, text: '76400' },
    },
  ),
  'cell-not-a-date': message(
    'error',
    ({ where, text, dateFormat }: WrittenCell & { dateFormat: string | undefined }) => ({
      message: `\`${text}\` is no year, quarter, month or date${dateFormat === undefined ? '' : ` as \`${dateFormat}\` says`} (${where})`,
      hint: 'write `2024`, `2024-Q1`, `2024-03` or `2024-03-31`, or say under `table:` how dates are written: `dateFormat: DD.MM.YYYY`',
    }),
    {
      means:
        'A cell of a column with times holds something else, a day that does not exist, or a date in another form than the mapping says.',
      example: { ...exampleCell, text: '2023/24', dateFormat: undefined },
    },
  ),
  'cell-date-ambiguous': message(
    'error',
    ({ where, text }: WrittenCell & { dateFormat: string | undefined }) => ({
      message: `nothing says which part of \`${text}\` is the month (${where})`,
      hint: 'say under `table:` how dates are written: `dateFormat: DD/MM/YYYY` or `MM/DD/YYYY`',
    }),
    {
      means: 'Dates such as 03/04/2025 are two different days in two countries, so none is read without a format.',
      example: { ...exampleCell, text: '03/04/2025', dateFormat: undefined },
    },
  ),
  'cell-status-unknown': message(
    'error',
    ({ where, text }: WrittenCell) => ({
      message: `\`${text}\` is no known status (${where})`,
      hint: `explain it in the entry of the series: \`statuses: { "${text}": reported }\`; known are \`reported\`, \`estimated\`, \`projected\` and SDMX's \`A\`, \`E\`, \`F\``,
    }),
    {
      means:
        'The status decides whether a figure is printed as a fact, an estimate or a projection, so a code that nothing explains is refused.',
      example: { ...exampleCell, text: 'P' },
    },
  ),
};
