import { mapPhrasing } from '../map-phrasing.ts';
import type { Phrasing, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Numbers the mentions of facts in reading order, so that whatever prints one can be led back to its template line. */
export function numberMentions(root: Root): Root {
  // The words of a chart that stands in a document twice are the same nodes both times.
  const own = mapPhrasing(root, 'factReference', (reference) => ({ ...reference }));
  const numbers = new Map<Phrasing, number>();
  visit(own, {
    phrasing: (node) => {
      if (node.type === 'factReference') numbers.set(node, numbers.size + 1);
    },
  });
  return mapPhrasing(own, 'factReference', (reference) => {
    const mention = numbers.get(reference);
    return mention === undefined ? reference : { ...reference, mention };
  });
}
