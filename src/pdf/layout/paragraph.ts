import type { Paragraph } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import { setParagraph } from './set-text.ts';

/** Under a label within a side note. */
const labelGap = 3;

/** Running text in the main column. Strong words alone in a side note are a label over what follows. */
export function layoutParagraph(node: Paragraph, setting: Setting): readonly Atom[] {
  const { composition, parent, frame, text } = setting;
  const element = composition.structure.add(parent, 'P');
  const before = composition.context.theme.spacing.paragraph;
  const [strong, ...others] = node.children;
  if (text === 'sideNote' && strong?.type === 'strong' && others.length === 0) {
    const color = composition.context.theme.colors.accent;
    return setParagraph(
      { composition, content: strong.children, style: 'label', color, ...frame, element, place: node.place },
      { before: before + labelGap },
      { keep: true, after: labelGap, tight: true },
    );
  }
  return setParagraph(
    { composition, content: node.children, style: text, ...frame, element, place: node.place },
    { before },
  );
}
