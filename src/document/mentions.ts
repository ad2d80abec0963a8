import type { FactReference, Root } from './nodes.ts';
import { visit } from './visit.ts';

/** The mentions of facts in a marked document, by their number. */
export function mentionsOf(root: Root): ReadonlyMap<number, FactReference> {
  const mentions = new Map<number, FactReference>();
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'factReference' && node.mention !== undefined) mentions.set(node.mention, node);
    },
  });
  return mentions;
}
