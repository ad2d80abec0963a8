import type { Root } from './nodes.ts';
import { visit } from './visit.ts';

/** The ids of the caveats whose text a document prints, beside their facts or in its data notes, in reading order. */
export function caveatsPrinted(root: Root): readonly string[] {
  const caveats = new Set<string>();
  visit(root, {
    enter: (node) => {
      if (node.type === 'caveats') for (const item of node.items) caveats.add(item.caveat);
    },
    phrasing: (node) => {
      if (node.type === 'text' && node.caveat !== undefined) caveats.add(node.caveat);
    },
  });
  return [...caveats];
}
