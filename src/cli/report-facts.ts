import { bold, columnsOf, dim } from '../diagnostics/index.ts';
import type { FactRow, FactStatus, FactsResult } from '../pipeline/index.ts';
import { clipped, leftWidth, onOneLine } from './columns.ts';
import { describeAbsence, describePlace } from './report-places.ts';
import { padColumns, reportColumns, wrapWords } from './wrap-words.ts';

/**
 * Facts for the terminal, by section: id and text, then how the source puts it and where it is printed; last how many there are.
 *
 * ```
 * trade
 *   exports       approximately $31.5 billion
 *                 reported · briefing.pdf 1, 2; trade.pdf 2
 *
 * 1 fact, 1 printed
 * ```
 */
export function formatFacts(result: FactsResult, color: boolean): string {
  const { facts } = result;
  const width = leftWidth(facts.map(({ id }) => id));
  const sections = [...new Set(facts.map(({ section }) => section))].map((section) => {
    const rows = facts.filter((row) => row.section === section).flatMap((row) => formatRow(row, width, color));
    return `${bold(onOneLine(section), color)}\n${rows.join('\n')}\n\n`;
  });
  return `${sections.join('')}${describeCounts(result)}\n`;
}

function formatRow(row: FactRow, width: number, color: boolean): readonly string[] {
  const head = `  ${padColumns(row.id, width)}  `;
  const margin = ' '.repeat(2 + width + 2);
  const room = reportColumns - margin.length;
  const places = row.printed.map((place) => unbroken(describePlace(place), room)).join('; ');
  const rest = `${describeStatus(row)} · ${places === '' ? `printed ${describeAbsence(row.status)}` : places}`;
  return [
    `${head}${clipped(onOneLine(row.text), reportColumns - head.length)}`,
    ...wrapWords(rest, room).map((line) => `${margin}${dim(line, color)}`),
  ];
}

/** A place whose numbers stay together where a line holds them all. */
function unbroken(place: string, width: number): string {
  return columnsOf(place) < width ? place.replaceAll(' ', '\u00a0') : place;
}

/** Statuses that are told by places, and the one that is as it should be. */
const unsaid: ReadonlySet<FactStatus> = new Set(['printed', 'operand', 'unused', 'looked-up']);

/** How the source puts it and what else there is to say of it. */
function describeStatus({ status }: FactRow): string {
  return status.filter((each) => !unsaid.has(each)).join(', ');
}

function describeCounts({ counts, complete }: FactsResult): string {
  const { facts, printed, operands, unused } = counts;
  if (facts === 0) return 'no facts';
  const listed = `${facts} ${facts === 1 ? 'fact' : 'facts'}, ${printed} printed`;
  if (!complete) return `${listed} as far as it could be told; the pack has errors`;
  const nowhere = operands + unused;
  const among = operands === 0 ? '' : ` (${operands} of them ${operands === 1 ? 'an operand' : 'operands'} of what is)`;
  return `${listed}${nowhere === 0 ? '' : `, ${nowhere} printed nowhere${among}`}`;
}
