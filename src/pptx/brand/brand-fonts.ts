import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf } from '../../opc/index.ts';
import type { FontMetrics, Theme } from '../../theme/index.ts';

/** A font of a brand and what its text is measured with. */
export interface BrandFont {
  readonly family: string;
  /** Family of the faces that measure it. */
  readonly measuredWith: string;
  /** Its widths are not known: those of the nearest class, made wider, stand for them. */
  readonly estimated: boolean;
}

/** A class of fonts, and how much wider and higher one of it may be than what is at hand. */
interface FontClass {
  readonly family: RegExp;
  readonly nearest: 'majorMetrics' | 'minorMetrics';
  readonly factor: number;
  readonly capitals: number;
}

/** More room that lines of an unknown font are given. */
const unknownLeading = 1.1;

/** What fits every name. */
const plainClass: FontClass = { family: /(?:)/, nearest: 'minorMetrics', factor: 1.1, capitals: 1.25 };

/** The first that fits. */
const classes: readonly FontClass[] = [
  {
    family: /verdana|dejavu|century gothic|montserrat|\b(wide|extended|expanded|mono)\b|courier|consolas|lucida/i,
    nearest: 'minorMetrics',
    factor: 1.27,
    capitals: 1.4,
  },
  {
    family:
      /^(?!.*sans).*(serif|roman|georgia|garamond|palatino|book ?antiqua|bookman|century|constantia|didot|bodoni|baskerville|times|caslon|minion|merriweather|playfair|lora|mincho|song|ming)/i,
    nearest: 'majorMetrics',
    factor: 1.1,
    capitals: 1.15,
  },
];

/** The theme's own metrics for a family that it knows by name. */
function knownMetrics(family: string, theme: Theme): FontMetrics | undefined {
  const { deck, faces } = theme;
  if (family === deck.majorFont) return deck.majorMetrics;
  if (family === deck.minorFont) return deck.minorMetrics;
  const upright = Object.entries(faces).filter(([, face]) => face.family === family && !face.italic);
  const [regular] = upright.find(([, { weight }]) => weight === 400) ?? [];
  const [strong] = upright.find(([, { weight }]) => weight >= 600) ?? [];
  return regular === undefined || strong === undefined ? undefined : { face: regular, strong, factor: 1 };
}

function estimatedMetrics(family: string, { deck }: Theme): FontMetrics {
  const { nearest, factor, capitals } = classes.find((one) => one.family.test(family)) ?? plainClass;
  const { face, strong } = deck[nearest];
  return { face, strong, factor, capitals, leading: unknownLeading };
}

/** How text of a family is measured, and whether that is an estimate. */
export function measureFont(family: string, theme: Theme): { readonly font: BrandFont; readonly metrics: FontMetrics } {
  const known = knownMetrics(family, theme);
  const metrics = known ?? estimatedMetrics(family, theme);
  const measuredWith = theme.faces[metrics.face]?.family ?? metrics.face;
  return { font: { family, measuredWith, estimated: known === undefined }, metrics };
}

/** Names of the fonts of a theme part. */
export interface FontNames {
  readonly major: string;
  readonly minor: string;
  readonly eastAsian: string;
}

/** Reads the font scheme of a theme part. A theme that names no font gets the deck's own. */
export function readFontNames(root: Element | undefined, { deck }: Theme): FontNames {
  const scheme = childOf(root, 'a:themeElements', 'a:fontScheme');
  const read = (font: 'a:majorFont' | 'a:minorFont', script: 'a:latin' | 'a:ea') =>
    attributeOf(childOf(scheme, font, script), 'typeface') || undefined;
  return {
    major: read('a:majorFont', 'a:latin') ?? deck.majorFont,
    minor: read('a:minorFont', 'a:latin') ?? deck.minorFont,
    eastAsian: read('a:minorFont', 'a:ea') ?? deck.eastAsianFont,
  };
}

/** The theme with the fonts of a brand in its deck. */
export function withBrandFonts(
  theme: Theme,
  names: FontNames,
): { readonly theme: Theme; readonly fonts: readonly BrandFont[] } {
  const major = measureFont(names.major, theme);
  const minor = measureFont(names.minor, theme);
  const deck = {
    ...theme.deck,
    majorFont: names.major,
    minorFont: names.minor,
    eastAsianFont: names.eastAsian,
    majorMetrics: major.metrics,
    minorMetrics: minor.metrics,
  };
  return { theme: { ...theme, deck }, fonts: [major.font, minor.font] };
}
