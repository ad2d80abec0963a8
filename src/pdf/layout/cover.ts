import { diagnose } from '../../diagnostics/index.ts';
import type { Cover } from '../../document/index.ts';
import { type Atom, atom, layered, type Piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { coverArt } from './cover-art.ts';
import { coverBody } from './cover-body.ts';
import { coverFoot } from './cover-foot.ts';
import { coverLogo } from './cover-logo.ts';
import { coverWords } from './cover-words.ts';
import type { LayoutFlow } from './flow.ts';
import { markingTop, setMarking } from './marking.ts';

/** White between the dark band and the lower half. */
const bodyTop = 36;
const lightBodyTop = 26;
/** Foot line, from the lower edge of the page. */
const footBottom = 62;
const bodyBottom = 26;
const footGap = 8;
/** The band gives way to a full lower half, down to this share of its height. */
const leastBand = 0.72;
/** On a band: distance of the foot line from its end, and of the title from the foot line. */
const lightFootBottom = 22;
const lightTitleGap = 16;

/** The first page: a dark band with the title, and its children in the lower half. A brief of one section begins under the band. */
export function layoutCover(node: Cover, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const parent = setting.composition.structure.add(setting.parent, 'Sect');
  const inner = { ...setting, parent };
  return [setting.composition.light ? lightCover(node, inner, flow) : fullCover(node, inner, flow)];
}

function fullCover(node: Cover, setting: Setting, flow: LayoutFlow): Atom {
  const { theme } = setting.composition.context;
  const words = coverWords(node, setting);
  const body = coverBody(node.children, setting, flow);
  const foot = coverFoot(node, setting);
  const logo = coverLogo(setting);
  const footTop = theme.page.height - footBottom;
  const bodyEnd = footTop - Math.max(0, logo.height - foot.height);
  const free = bodyEnd - bodyBottom - body.height - bodyTop;
  const band = Math.max(theme.art.brief.band * leastBand, words.leastBand, Math.min(theme.art.brief.band, free));
  reportOverflow(node, setting, band + bodyTop + body.height + footGap - bodyEnd);
  const parts = [
    { piece: coverArt(setting.composition.context, band, 1), y: 0 },
    ...coverMarking(setting),
    { piece: words.top, y: 0 },
    { piece: words.title, y: band - words.title.height - words.titleBottom },
    { piece: body, y: band + bodyTop },
    { piece: foot, y: footTop },
    { piece: logo, y: footTop + foot.height - logo.height },
  ];
  const drawn = layered(parts, theme.page.height);
  return atom({ ...drawn, newPage: true, plainPage: true, full: true });
}

/** The marking as a text of the page, so that it is read aloud once; elsewhere it is an artifact. */
function coverMarking({ composition, parent }: Setting): readonly { readonly piece: Piece; readonly y: number }[] {
  const { document, theme } = composition.context;
  const { marking } = document.edition;
  if (marking === undefined) return [];
  const element = composition.structure.add(parent, 'P');
  const piece = setMarking(composition, marking, { element, color: theme.colors[theme.cover.ink] });
  return [{ piece, y: markingTop(composition, 'top') }];
}

function reportOverflow(node: Cover, { composition }: Setting, excess: number): void {
  if (excess <= 0) return;
  composition.diagnostics.push(diagnose('cover-too-full', { height: Math.ceil(excess) }, { place: node.place }));
}

/** A band as high as its words, with the foot line on it, at the top of the first page of text. */
function lightCover(node: Cover, setting: Setting, flow: LayoutFlow): Atom {
  const words = coverWords(node, setting);
  const foot = coverFoot(node, setting);
  const footSpace = foot.height + lightFootBottom;
  const band = words.leastBand + lightTitleGap + footSpace - words.titleBottom;
  const body = coverBody(node.children, setting, flow);
  const logo = coverLogo(setting);
  const parts = [
    { piece: coverArt(setting.composition.context, band, 0.62), y: 0 },
    ...coverMarking(setting),
    { piece: words.top, y: 0 },
    { piece: words.title, y: band - footSpace - lightTitleGap - words.title.height },
    { piece: foot, y: band - footSpace },
    { piece: logo, y: band - lightFootBottom - logo.height },
    ...(body.height === 0 ? [] : [{ piece: body, y: band + lightBodyTop }]),
  ];
  return atom({ ...layered(parts), after: lightBodyTop, bleed: true, newPage: true, full: true });
}
