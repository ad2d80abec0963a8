import type { Paragraph } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import { setParagraph } from './set-text.ts';

/** Running text in the main column. */
export function layoutParagraph(node: Paragraph, setting: Setting): readonly Atom[] {
  const { composition, parent, frame, text } = setting;
  const element = composition.structure.add(parent, 'P');
  const before = composition.context.theme.spacing.paragraph;
  return setParagraph(
    { composition, content: node.children, style: text, ...frame, element, place: node.place },
    { before },
  );
}
