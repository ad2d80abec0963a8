import type { Edition } from '../document/index.ts';
import type { Comparison } from '../editions/index.ts';
import { compareIssues, toIssue } from '../editions/index.ts';
import type { Pack } from './read-pack.ts';

/** What has changed since the edition before; undefined where the pack names none. */
export function compareWithPrevious(
  { previous, dataset }: Pick<Pack, 'previous' | 'dataset'>,
  edition: Edition,
): Comparison | undefined {
  if (previous === undefined) return undefined;
  const now = toIssue(edition, dataset);
  return { changes: compareIssues(previous, now), before: previous, after: now };
}
