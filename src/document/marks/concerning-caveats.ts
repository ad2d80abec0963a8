import type { Dataset } from '../../facts/index.ts';
import { withOperands } from '../../facts/index.ts';
import { factsPrinted } from '../facts-printed.ts';
import { mapFlow } from '../map-flow.ts';
import type { Root } from '../nodes.ts';

/**
 * The dataset with those caveats only that concern a document: each that names no fact that it is about, and each that is about one which
 * the document prints, or computes a printed figure from. The lists of caveats do not count. What lists caveats, what asks for them and
 * what speaks them goes by this one choice.
 */
export function concerningCaveats(root: Root, dataset: Dataset): Dataset {
  const known = withOperands(printedBesideCaveats(root), dataset);
  const concerns = ({ about }: { readonly about?: readonly string[] }) => about?.some((id) => known.has(id)) ?? true;
  return { ...dataset, caveats: new Map([...dataset.caveats].filter(([, caveat]) => concerns(caveat))) };
}

/** The ids of the facts that a document prints, what it lists as caveats aside. */
export function printedBesideCaveats(root: Root): ReadonlySet<string> {
  const children = mapFlow(root.children, (node) => (node.type === 'caveats' ? { ...node, items: [] } : node));
  return new Set(factsPrinted({ ...root, children }));
}
