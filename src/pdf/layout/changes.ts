import type { ChangeListing } from '../../document/index.ts';
import { changesDestination } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import { withAnchor } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';

/** Its blocks; the first of them is where the marks of change lead. */
export function layoutChanges(node: ChangeListing, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const [first, ...others] = flow(node.children, setting);
  return first === undefined ? [] : [withAnchor(first, changesDestination), ...others];
}
