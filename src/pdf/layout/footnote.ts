import type { FootnoteDefinition } from '../../document/index.ts';
import { footnoteSign } from '../../document/index.ts';
import { type Atom, layered, piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { footnoteDestination, footnoteSignDestination } from './inline.ts';
import { inset } from './rules.ts';
import { setBlock } from './set-text.ts';

/** Hanging indent, in em. */
const indent = 1.9;

/**
 * A footnote as wide as the running text, kept for the foot of the page that has its sign. Its element stands behind the block with the
 * sign, where it is read aloud.
 */
export function layoutFootnote(node: FootnoteDefinition, setting: Setting): readonly Atom[] {
  const { composition, frame } = setting;
  const { number } = node;
  if (number === undefined) return [];
  const { structure, context } = composition;
  const { colors, styles } = context.theme;
  const destination = footnoteDestination(number);
  const note = structure.add(setting.parent, 'Note', { noteId: destination });
  const link = { destination: footnoteSignDestination(number), contents: `Back to the sign of footnote ${number}` };
  const sign = setBlock({
    composition,
    content: footnoteSign(node),
    style: 'footnote',
    ...frame,
    element: structure.add(structure.add(note, 'Lbl'), 'Link', { link }),
    color: colors.navy,
  });
  const words = setBlock({
    composition,
    content: node.children,
    style: 'footnote',
    ...inset(frame, styles.footnote.size * indent),
    element: structure.add(note, 'P'),
    place: node.place,
  });
  const content = layered([
    { piece: sign, y: 0 },
    { piece: words, y: 0 },
    { piece: piece({ anchors: [{ name: destination, y: 0 }] }), y: 0 },
  ]);
  composition.footnotes.set(number, content);
  return [];
}
