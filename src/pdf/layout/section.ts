import type { Section } from '../../document/index.ts';
import { isShown } from '../../document/index.ts';
import type { Atom } from './atom.ts';
import type { Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { setParagraph } from './set-text.ts';

/**
 * A section on a new page, with its title as kicker, running head and entry of the outline; nothing where it has nothing to show. Right
 * under a band that has the same title it stands without a kicker.
 */
export function layoutSection(node: Section, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  if (!node.children.some(isShown)) return [];
  const { composition, full } = setting;
  const parent = composition.structure.add(setting.parent, 'Sect');
  const destination = composition.outline.destinations.get(node) ?? `section-${node.id}`;
  const inner = { ...setting, parent, inSection: true };
  const begin = { runningTitle: node.title, anchors: [{ name: destination, y: 0 }] };
  if (composition.counts.section === 0 && composition.bandTitle === node.title) {
    const [first, ...others] = flow(node.children, inner);
    if (first === undefined) return [];
    const anchors = [...begin.anchors, ...first.anchors];
    return [{ ...first, ...beginning(setting), ...begin, anchors }, ...others];
  }
  const kicker = setParagraph(
    {
      composition,
      content: node.title,
      style: 'kicker',
      ...full,
      element: composition.structure.add(parent, 'P'),
      place: node.place,
    },
    { ...beginning(setting), ...begin },
    { keep: true, full: true },
  );
  return [...kicker, ...flow(node.children, inner)];
}

/** Room for kicker, headline and some text, under the band of a light cover. */
const roomUnderBand = 230;
/** Share of the page that must be free for a section to begin on the page of the one before. */
const freeShare = 0.5;
/** Space above the first section of a light cover: as under its band, where contents stand between. */
const spaceUnderBand = 26;
/** Space above a section that does not begin a page. */
const spaceAbove = 34;

/** On a new page, unless the page before is nearly empty. */
function beginning({ composition }: Setting): Partial<Atom> {
  const { page } = composition.context.theme;
  const under = composition.light && composition.counts.section++ === 0;
  const text = page.height - page.marginTop - page.marginBottom;
  return { room: under ? roomUnderBand : text * freeShare, before: under ? spaceUnderBand : spaceAbove };
}
