import type { Place } from '../diagnostics/index.ts';
import type { ChangeListing, Flow, Root, Text } from '../document/index.ts';
import { factsPrinted, mapFlow } from '../document/index.ts';
import { formatDate } from '../facts/index.ts';
import type { TableKind } from './change-tables.ts';
import { toChangeTables } from './change-tables.ts';
import type { Changes } from './changes.ts';
import { changesWithin } from './changes-within.ts';
import type { Issue } from './issue.ts';

/** What a document is told of the issue before. */
export interface Comparison {
  readonly changes: Changes;
  readonly before: Issue;
  readonly after: Issue;
}

/**
 * Fills the first `::changes` of a document; all of them stay empty where no earlier edition is named.
 *
 * @param as what is made of it, and of the document of one section its id
 */
export function writeChanges(
  root: Root,
  comparison: Comparison | undefined,
  as: { readonly kind: TableKind; readonly section?: string | undefined },
): Root {
  const { kind, section } = as;
  if (comparison === undefined) return root;
  const { changes } = comparison;
  const shown =
    section === undefined ? changes : changesWithin(changes, { section, printed: new Set(factsPrinted(root)) });
  let filled = false;
  const fill = (node: Flow): Flow => {
    if (node.type !== 'changes' || filled) return node;
    filled = true;
    return toListing({ ...comparison, changes: shown }, { kind, place: node.place });
  };
  return { ...root, children: mapFlow(root.children, fill) };
}

function toListing(
  comparison: Comparison,
  { kind, place }: { readonly kind: TableKind; readonly place: Place },
): ChangeListing {
  const { revised, reworded, before } = comparison.changes;
  const since = formatDate(before.date);
  // what a figure measures is named, not printed: other words for it do not change the figure
  const claims = reworded.filter(({ after }) => after.kind !== 'observation');
  const changed = new Set([...revised, ...claims].map(({ after }) => after.id));
  const tables = toChangeTables(comparison, { kind, place });
  return {
    type: 'changes',
    since,
    changed: [...changed],
    children: tables.length === 0 ? [nothing(since, place)] : tables,
    place,
  };
}

function nothing(since: string, place: Place): Flow {
  const value: Text = {
    type: 'text',
    value: `Nothing has changed since the edition of ${since}.`,
    configured: true,
    place,
  };
  return { type: 'paragraph', children: [value], place };
}
