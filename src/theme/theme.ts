/**
 * The look as data: one source for brief, charts and deck. Read from `templates/theme/*.yaml`.
 * Lengths are points (1/72 inch) unless a field says otherwise; colours are `#RRGGBB`.
 */

/** Colours by role. The deck writes them as theme slots, in the order of `deck.slots`. */
export interface ThemeColors {
  /** Text. */
  readonly ink: string;
  /** Headlines, rules, the emphasised bar, dark grounds. */
  readonly navy: string;
  /** Marks, kickers, figure numbers, callout bar; never a data series. */
  readonly accent: string;
  /** The accent on dark grounds. */
  readonly accentOnDark: string;
  /** Secondary text, units, source lines. */
  readonly grey: string;
  readonly rule: string;
  readonly hairline: string;
  /** Ground of callouts and of promised bars. */
  readonly tint: string;
  /** First series, group rows, outlines. */
  readonly blue: string;
  /** Context series: fill only, never text. */
  readonly steel: string;
  readonly teal: string;
  readonly ochre: string;
  /** Secondary text on dark grounds. */
  readonly pale: string;
  /** Outermost ring of the cover art, before it fades into the ground. */
  readonly ring: string;
  readonly white: string;
  readonly link: string;
  readonly linkFollowed: string;
}

export type ColorRole = keyof ThemeColors;

/** A font file by name: `serif-400`, `sans-600-italic`, `jp-400`. */
export interface ThemeFace {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** npm package of the family and the file in it. */
  readonly package: string;
  readonly file: string;
}

/** One way to set text. */
export interface TextStyle {
  /** Name of a face. */
  readonly face: string;
  /** Face of `strong` inside it. */
  readonly strong: string;
  /** Face of `emphasis` inside it. */
  readonly emphasis: string;
  readonly size: number;
  readonly lead: number;
  readonly color: ColorRole;
  /** OpenType features, such as `lnum`, `tnum`. */
  readonly features: readonly string[];
  /** Letterspacing in points; at most 0.09 em, or text falls apart when copied. */
  readonly tracking: number;
  /** Printed in capitals. */
  readonly capitals: boolean;
}

export const textStyleNames = [
  'coverTitle',
  'coverStandfirst',
  'coverLabel',
  'kicker',
  'headline',
  'standfirst',
  'heading',
  'subheading',
  'body',
  'quote',
  'figureTitle',
  'figureSubtitle',
  'sourceLine',
  'kpiLabel',
  'kpiValue',
  'kpiUnit',
  'kpiNote',
  'findingFigure',
  'findingText',
  'label',
  'sideNote',
  'calloutTitle',
  'calloutText',
  'tableHead',
  'tableCell',
  'tableGroup',
  'footnote',
  'sources',
  'contentsEntry',
  'contentsPage',
  'runningHead',
  'runningSection',
  'footer',
  'folio',
  'chartLabel',
  'chartValue',
  'chartSecondary',
] as const;
export type TextStyleName = (typeof textStyleNames)[number];

/** The page grid of the brief. */
export interface PageTokens {
  readonly width: number;
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** Baseline area of the running head, from the top. */
  readonly runningHead: number;
  readonly runningRule: number;
  /** Footer line, from the bottom. */
  readonly footer: number;
  readonly gutter: number;
  /** Width of the column of side notes. */
  readonly sideColumn: number;
}

/** Vertical space before blocks of the brief. */
export interface SpacingTokens {
  readonly paragraph: number;
  readonly section: number;
  readonly heading: number;
  readonly kpis: number;
  readonly figure: number;
  readonly table: number;
  readonly callout: number;
  readonly list: number;
  readonly tableRow: number;
}

/** The deck: fonts that every Office has, colour slots of the Office theme, sizes in points. */
export interface DeckTokens {
  readonly majorFont: string;
  readonly minorFont: string;
  readonly eastAsianFont: string;
  /** Faces whose widths stand for the two fonts when text is fitted, and the factor that makes up for their difference. */
  readonly majorMetrics: { readonly face: string; readonly strong: string; readonly factor: number };
  readonly minorMetrics: { readonly face: string; readonly strong: string; readonly factor: number };
  /** Role of each slot of the Office theme. */
  readonly slots: Readonly<Record<DeckSlot, ColorRole>>;
  readonly sizes: Readonly<Record<DeckSizeName, number>>;
  /** Smallest sizes that fitting may go down to. */
  readonly smallest: { readonly body: number; readonly table: number };
}

export const deckSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type DeckSlot = (typeof deckSlots)[number];

export const deckSizeNames = [
  'coverTitle',
  'closingTitle',
  'sectionTitle',
  'sectionNumber',
  'title',
  'kpiValue',
  'kpiUnit',
  'findingFigure',
  'findingText',
  'timelineFigure',
  'timelineUnit',
  'bullets',
  'bulletsSecond',
  'standfirst',
  'commentary',
  'commentarySmall',
  'table',
  'figureTitle',
  'chartLabel',
  'kpiNote',
  'kicker',
  'label',
  'sources',
  'sourceLine',
  'footer',
] as const;
export type DeckSizeName = (typeof deckSizeNames)[number];

export interface Theme {
  readonly name: string;
  readonly colors: ThemeColors;
  readonly faces: Readonly<Record<string, ThemeFace>>;
  readonly styles: Readonly<Record<TextStyleName, TextStyle>>;
  readonly page: PageTokens;
  readonly spacing: SpacingTokens;
  readonly deck: DeckTokens;
}
