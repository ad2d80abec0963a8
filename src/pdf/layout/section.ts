import type { Section } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { setParagraph } from './set-text.ts';

/** A section on a new page, with its title as kicker, running head and entry of the outline. */
export function layoutSection(node: Section, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { composition, full } = setting;
  const parent = composition.structure.add(setting.parent, 'Sect');
  const destination = composition.outline.destinations.get(node) ?? `section-${node.id}`;
  const kicker = setParagraph(
    {
      composition,
      content: node.title,
      style: 'kicker',
      ...full,
      element: composition.structure.add(parent, 'P'),
      place: node.place,
    },
    { ...beginning(setting), runningTitle: node.title, anchors: [{ name: destination, y: 0 }] },
    { keep: true, full: true },
  );
  return [...kicker, ...flow(node.children, { ...setting, parent, inSection: true })];
}

/** Room for kicker, headline and some text, under the band of a light cover. */
const roomBelow = 230;

function beginning({ composition }: Setting): Partial<Atom> {
  return composition.light ? { room: roomBelow, before: composition.context.theme.spacing.section } : { newPage: true };
}
