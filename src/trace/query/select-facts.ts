import type { FactRow } from './fact-row.ts';
import type { FactStatus } from './fact-status.ts';
import { factStatuses, hasStatus } from './fact-status.ts';

/** Which facts are wanted; all where nothing is said. */
export interface FactQuery {
  /** Ids of sections, any of them. Default: all. */
  readonly sections?: readonly string[];
  /** Statuses: of those that answer one question any, of several questions each. `committed`, `proposed` and `unused` together are the unused ones among promises. Default: all. */
  readonly status?: readonly FactStatus[];
  /** Words that must all occur in id, label, indicator, value or text; case and kinds of spaces do not matter. Default: none. */
  readonly find?: string;
}

/**
 * The rows that a query wants, in their order.
 *
 * @throws Error for a status that there is not
 */
export function selectFacts(
  rows: readonly FactRow[],
  { sections, status = [], find = '' }: FactQuery,
): readonly FactRow[] {
  const unknown = status.find((name) => !factStatuses.includes(name));
  if (unknown !== undefined) throw new Error(`unknown status: ${unknown}`);
  const words = folded(find)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (sections === undefined || sections.includes(row.section)) &&
      hasStatus(row.status, status) &&
      hasWords(row, words),
  );
}

function hasWords({ id, indicator, label, value, text }: FactRow, words: readonly string[]): boolean {
  const found = folded([id, indicator, label, value, text].join(' '));
  return words.every((word) => found.includes(word));
}

/** One letter for what only looks different, and one space for all white space. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}
