import type { Standfirst } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import { inset } from './rules.ts';
import { setParagraph } from './set-text.ts';

/** White at the right of a standfirst. */
const indentRight = 70;

/** The paragraph under a headline, in large light type. */
export function layoutStandfirst(node: Standfirst, setting: Setting): readonly Atom[] {
  const { composition, parent, full } = setting;
  const element = composition.structure.add(parent, 'P');
  const frame = inset(full, 0, Math.min(indentRight, full.width / 4));
  return setParagraph(
    { composition, content: node.children, style: 'standfirst', ...frame, element, place: node.place },
    { before: composition.context.theme.spacing.section },
    { keep: true, full: true, after: composition.context.theme.spacing.section },
  );
}
