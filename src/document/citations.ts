import type { Place } from '../diagnostics/index.ts';
import type { Root } from './nodes.ts';
import { visit } from './visit.ts';

/** The places that cite each fact by a mark and print nothing of it, by its id, in reading order. */
export function citationsOf(root: Root): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, readonly Place[]>();
  visit(root, {
    phrasing: (node) => {
      if (node.type !== 'citation') return;
      for (const fact of node.facts) places.set(fact, [...(places.get(fact) ?? []), node.place]);
    },
  });
  return places;
}
