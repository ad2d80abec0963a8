import { mapReferences } from '../map-references.ts';
import type { Phrasing, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Numbers the mentions of facts in reading order, so that whatever prints one can be led back to its template line. */
export function numberMentions(root: Root): Root {
  const numbers = new Map<Phrasing, number>();
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'factReference' && !numbers.has(node)) numbers.set(node, numbers.size + 1);
    },
  });
  return mapReferences(root, (reference) => {
    const mention = numbers.get(reference);
    return mention === undefined ? reference : { ...reference, mention };
  });
}
