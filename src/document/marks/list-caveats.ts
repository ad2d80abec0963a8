import type { Dataset } from '../../facts/index.ts';
import { factsPrinted } from '../facts-printed.ts';
import { mapFlow } from '../map-flow.ts';
import type { Flow, Root } from '../nodes.ts';
import type { CaveatForm } from './caveat-entries.ts';
import { toCaveatEntries } from './caveat-entries.ts';
import { createComputations } from './computations.ts';

/** Fills every `::caveats` of a document: each caveat stands once, and in full each computation under the first caveat that names its figure. */
export function listCaveats(root: Root, dataset: Dataset, form: CaveatForm = 'full'): Root {
  const unlisted = mapFlow(root.children, (node) => (node.type === 'caveats' ? { ...node, items: [] } : node));
  const printed = new Set(factsPrinted({ ...root, children: unlisted }));
  const listed = new Set<string>();
  const withComputations = createComputations(dataset);
  const list = (node: Flow): Flow => {
    if (node.type !== 'caveats') return node;
    const items = toCaveatEntries(node, printed, { dataset, form }).filter((item) => !listed.has(item.caveat));
    for (const item of items) listed.add(item.caveat);
    return { ...node, items: form === 'full' ? items.map(withComputations) : items };
  };
  return { ...root, children: mapFlow(unlisted, list) };
}
