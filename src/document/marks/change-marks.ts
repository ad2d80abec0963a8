import type { Mark, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Behind what is not what it was in the earlier edition. */
export const changeMark = 'Δ';

/** Where it leads: to the listing of what has changed. */
export const changesDestination = 'changes';

/** By fact: the mark of each that a `::changes` of the document names as changed. A mark of its own, for each is marked in a block. */
export function changeMarks(root: Root): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  visit(root, {
    enter: (node) => {
      if (node.type !== 'changes') return;
      for (const fact of node.changed) {
        marks.set(fact, { label: changeMark, target: changesDestination, says: `Changed since ${node.since ?? ''}` });
      }
    },
  });
  return marks;
}
