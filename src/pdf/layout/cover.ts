import type { Cover } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { coverArt } from './cover-art.ts';
import { coverBody } from './cover-body.ts';
import { coverFoot } from './cover-foot.ts';
import { coverWords } from './cover-words.ts';
import type { LayoutFlow } from './flow.ts';

/** White between the dark band and the lower half. */
const bodyTop = 36;
/** Foot line, from the lower edge of the page. */
const footBottom = 62;
const bodyBottom = 26;
/** The band gives way to a full lower half, down to this share of its height. */
const leastBand = { full: 0.72, light: 0.5 };
/** A section's own brief has a lower band. */
const lightBand = 0.68;

/** The first page: a dark band with the title, and its children in the lower half. */
export function layoutCover(node: Cover, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const { composition } = setting;
  const { page, art } = composition.context.theme;
  const parent = composition.structure.add(setting.parent, 'Sect');
  const inner = { ...setting, parent };
  const words = coverWords(node, inner);
  const body = coverBody(node.children, inner, flow);
  const foot = coverFoot(node, inner);
  const footTop = page.height - footBottom;
  const wanted = art.brief.band * (composition.light ? lightBand : 1);
  const least = art.brief.band * (composition.light ? leastBand.light : leastBand.full);
  const band = Math.max(least, words.leastBand, Math.min(wanted, footTop - bodyBottom - body.height - bodyTop));
  const parts = [
    { piece: coverArt(composition.context.theme, band), y: 0 },
    { piece: words.top, y: 0 },
    { piece: words.title, y: band - words.title.height - words.titleBottom },
    { piece: body, y: band + bodyTop },
    { piece: foot, y: footTop },
  ];
  const drawn: Piece = layered(parts, page.height);
  return [
    atom({
      ...drawn,
      anchors: [{ name: 'cover', y: 0 }, ...drawn.anchors],
      newPage: true,
      plainPage: true,
      full: true,
    }),
  ];
}
