import { bold, dim } from '../diagnostics/index.ts';
import type { ChangeReport, ReportedChange } from '../pipeline/index.ts';
import { leftWidth } from './columns.ts';
import { changeTitles, countChanges, groupChanges } from './group-changes.ts';
import { padColumns, reportColumns, wrapWords } from './wrap-words.ts';

/**
 * Changes for the terminal, kind by kind: id and what it is, then what it was, is, and how far it has moved.
 *
 * ```
 * 2025-02-01 → 2025-02-08  Japan and the United States
 *
 * Revised
 *   us-trade-deficit  U.S. trade deficit with Japan
 *                     approx. $76.4bn → approx. $68.5bn; about −$7.9bn (−10.3%)
 *
 * 1 revised
 * ```
 */
export function formatDiff(report: ChangeReport, color: boolean): string {
  const { before, after, changes } = report;
  const width = leftWidth(changes.map(({ id }) => id));
  const groups = groupChanges(report).map(({ kind, changes: found }) =>
    [bold(changeTitles[kind], color), ...found.flatMap((change) => formatChange(change, width, color))].join('\n'),
  );
  const head = `${bold(`${before.date} → ${after.date}`, color)}  ${wrapWords(after.title, reportColumns).join(' ')}`;
  return `${[head, ...groups, countChanges(report)].join('\n\n')}\n`;
}

function formatChange(change: ReportedChange, width: number, color: boolean): readonly string[] {
  const margin = ' '.repeat(2 + width + 2);
  const room = reportColumns - margin.length;
  const label = labelOf(change);
  const words = [
    ...(label === '' ? [] : wrapWords(label, room)),
    ...movements(change).flatMap((line) => wrapWords(line, room).map((part) => dim(part, color))),
  ];
  return words.map((line, index) => (index === 0 ? `  ${padColumns(change.id, width)}  ` : margin) + line);
}

/** Whether a change is one of words: both wordings follow, so neither is its label. */
function isRewording({ kind, before }: ReportedChange): boolean {
  return kind === 'reworded' || (kind === 'caveat-changed' && before !== undefined);
}

function labelOf(change: ReportedChange): string {
  const { label, formerly, derived } = change;
  const remarks = [...(formerly === undefined ? [] : [`formerly ${formerly}`]), ...(derived ? ['computed'] : [])];
  const words = isRewording(change) ? '' : label;
  return [words, ...remarks.map((remark) => `(${remark})`)].filter((part) => part !== '').join(' ');
}

/** Of words what they were and then what they are; of anything else both on one line. */
function movements(reported: ReportedChange): readonly string[] {
  const { before, after, change } = reported;
  if (isRewording(reported)) return [before ?? '', `→ ${after ?? ''}`];
  const states = [before, after].filter((state) => state !== undefined).join(' → ');
  const line = [states, change].filter((part) => part !== undefined && part !== '').join('; ');
  return line === '' ? [] : [line];
}
