import type { Place } from '../diagnostics/index.ts';
import type { FactStatus, PrintedAt } from '../pipeline/index.ts';

/** Where an output prints a fact, with the numbers of its pages or slides: `economic.pdf 2, 4–6`; of a picture its name alone. */
export function describePlace({ output, pages, slides }: PrintedAt): string {
  const numbers = pages ?? slides;
  return numbers === undefined ? output : `${output} ${formatNumbers(numbers)}`;
}

/** Rising numbers, three and more in a row as a span: `2, 4–6, 8, 9`. */
export function formatNumbers(numbers: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const number of numbers) {
    const span = spans.at(-1);
    if (span !== undefined && number === span[1] + 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans
    .flatMap(([first, last]) => (last - first > 1 ? `${first}–${last}` : first === last ? first : [first, last]))
    .join(', ');
}

/** A place as terminals and editors open it: `data/facts/trade.yaml:5:3`; of a workbook row and column of a cell, and its sheet. */
export function formatPlace({ file, line, column, sheet }: Place): string {
  return `${file}:${line}:${column}${sheet === undefined ? '' : ` (sheet "${sheet}")`}`;
}

/** Where a fact is printed that no output prints. */
export function describeAbsence(status: readonly FactStatus[]): string {
  if (status.includes('operand')) return 'nowhere, but an operand of what is';
  return status.includes('unused') ? 'nowhere' : 'nowhere as far as it could be told';
}
