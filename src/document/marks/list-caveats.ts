import type { Dataset } from '../../facts/index.ts';
import { mapFlow } from '../map-flow.ts';
import type { Flow, Root } from '../nodes.ts';
import type { CaveatForm } from './caveat-entries.ts';
import { toCaveatEntries } from './caveat-entries.ts';
import { createComputations } from './computations.ts';
import { concerningCaveats, printedBesideCaveats } from './concerning-caveats.ts';

/** Fills every `::caveats` of a document: each caveat stands once, and in full each computation under the first caveat that names its figure. */
export function listCaveats(root: Root, data: Dataset, form: CaveatForm = 'full'): Root {
  const dataset = concerningCaveats(root, data);
  const printed = printedBesideCaveats(root);
  const listed = new Set<string>();
  const withComputations = createComputations(dataset);
  const list = (node: Flow): Flow => {
    if (node.type !== 'caveats') return node;
    const items = toCaveatEntries(node, printed, { dataset, form }).filter((item) => !listed.has(item.caveat));
    for (const item of items) listed.add(item.caveat);
    return { ...node, items: form === 'full' ? items.map(withComputations) : items };
  };
  return { ...root, children: mapFlow(root.children, list) };
}
