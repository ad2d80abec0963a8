import { count, joined } from '../diagnostics/index.ts';
import type { ChangeKind, ChangeReport, ReportedChange } from '../pipeline/index.ts';

/** Titles of the kinds of changes, in the order of a report. */
export const changeTitles: Readonly<Record<ChangeKind, string>> = {
  revised: 'Revised',
  reworded: 'Reworded',
  added: 'New',
  withdrawn: 'Withdrawn',
  resourced: 'Taken from elsewhere',
  'caveat-added': 'Caveats added',
  'caveat-changed': 'Caveats changed',
  'caveat-resolved': 'Caveats resolved',
};

/** The changes of one kind. */
export interface ChangesOfKind {
  readonly kind: ChangeKind;
  readonly changes: readonly ReportedChange[];
}

/** Changes by kind, without the kinds that there are none of. */
export function groupChanges({ changes }: ChangeReport): readonly ChangesOfKind[] {
  const kinds = Object.keys(changeTitles) as readonly ChangeKind[];
  return kinds
    .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** How many changes there are of each kind: `2 revised, 1 new and 1 caveat resolved`. */
export function countChanges(report: ChangeReport): string {
  const groups = groupChanges(report);
  if (groups.length === 0) return 'nothing has changed';
  return joined(groups.map(countOf));
}

function countOf({ kind, changes }: ChangesOfKind): string {
  const [, what] = /^caveat-(.*)$/.exec(kind) ?? [];
  return what === undefined
    ? `${changes.length} ${changeTitles[kind].toLowerCase()}`
    : `${count(changes.length, 'caveat')} ${what}`;
}
