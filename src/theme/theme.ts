import type { ArtTokens, CalloutTokens, CoverTokens } from './ornament.ts';

/**
 * The look as data: one source for brief, charts and deck. Read from `templates/theme/*.yaml`, each laid over the one that it extends.
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

/** Every role, in the order of a theme file. */
export const colorRoles = [
  'ink',
  'navy',
  'accent',
  'accentOnDark',
  'grey',
  'rule',
  'hairline',
  'tint',
  'blue',
  'steel',
  'teal',
  'ochre',
  'pale',
  'ring',
  'white',
  'link',
  'linkFollowed',
] as const satisfies readonly ColorRole[];

/** A font file by name: `serif-400`, `sans-600-italic`, `jp-400`. */
export interface ThemeFace {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** npm package of the family; absent for a font file of the pack. */
  readonly package?: string;
  /** The file in the package, or its path in the pack. */
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
  'marking',
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
  /** Middle of the handling marking, from the top and from the bottom. */
  readonly marking: number;
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

/** Faces that stand for a font when text is fitted. */
export interface FontMetrics {
  readonly face: string;
  readonly strong: string;
  /** How much wider the font is than they. */
  readonly factor: number;
  /** How much wider its capitals are. Default: `factor`. */
  readonly capitals?: number;
  /** How much more its lines take. Default: 1. */
  readonly leading?: number;
}

/** The deck: fonts that every Office has, colour slots of the Office theme, sizes in points. */
export interface DeckTokens {
  readonly majorFont: string;
  readonly minorFont: string;
  readonly eastAsianFont: string;
  /** Faces whose widths stand for the two fonts when text is fitted, and the factor that makes up for their difference. */
  readonly majorMetrics: FontMetrics;
  readonly minorMetrics: FontMetrics;
  /** Role of each slot of the Office theme. */
  readonly slots: Readonly<Record<DeckSlot, ColorRole>>;
  readonly sizes: Readonly<Record<DeckSizeName, number>>;
  /** Whether the titles of slides and sections are bold. */
  readonly boldTitles: boolean;
  readonly rules: Readonly<Record<DeckRuleName, Stroke>>;
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

/**
 * How charts are drawn, in points of the brief. The deck's native charts take colours and fills from here and sizes from `deck`.
 */
export interface ChartTokens {
  /** Thickness of a horizontal bar that stands alone in its category. */
  readonly barHeight: number;
  /** Distance between the tops of two neighbouring categories of horizontal bars. */
  readonly barPitch: number;
  /** Thickness and gap of the bars of a group. */
  readonly groupBarHeight: number;
  readonly groupGap: number;
  /** Largest width of a column, and height of the plot of columns. */
  readonly columnWidth: number;
  readonly columnPlotHeight: number;
  /** Above the first and below the last bar. */
  readonly padding: number;
  /** Between category labels and the baseline. */
  readonly categoryGap: number;
  /** Largest part of the width that category labels may take before they wrap. */
  readonly categoryShare: number;
  /** Between a bar and its label, and between the label and its grey part. */
  readonly labelGap: number;
  readonly secondaryGap: number;
  readonly baselineWidth: number;
  readonly outlineWidth: number;
  readonly hatchGap: number;
  readonly hatchWidth: number;
  /** Distance of the sparser hatch of projected bars. */
  readonly projectedHatchGap: number;
  readonly segmentGap: number;
  /** Smallest size of any label in print. */
  readonly smallestLabel: number;
  /** Colour of each way to fill; outlined fills take a tint of `line` inside. */
  readonly colors: {
    readonly solid: ColorRole;
    readonly emphasis: ColorRole;
    readonly context: ColorRole;
    readonly line: ColorRole;
    readonly baseline: ColorRole;
  };
  /** Colours of the series of a grouped chart, in order. */
  readonly series: readonly ColorRole[];
  /** The picture for mail and web: width in points, margin, and pixels a point. */
  readonly picture: { readonly width: number; readonly margin: number; readonly density: number };
}

/** A line of the brief: its width in points, and its colour. */
export interface Stroke {
  readonly width: number;
  readonly color: ColorRole;
}

/** Lines of the brief by what they stand at. */
export const ruleNames = [
  'tile',
  'figure',
  'side',
  'tableHead',
  'tableRow',
  'tableTotal',
  'entry',
  'quote',
  'runningHead',
  'footnote',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** Lines of the deck by what they stand over. */
export const deckRuleNames = ['tile', 'figure', 'side', 'footer'] as const;
export type DeckRuleName = (typeof deckRuleNames)[number];

/** Faces for code points that a face lacks (Japanese), opened at the first such code point. */
export interface FallbackTokens {
  readonly face: string;
  /** In place of faces of weight 600 and more. */
  readonly strong: string;
  /** Size relative to the text around it. */
  readonly scale: number;
}

export interface Theme {
  readonly name: string;
  readonly colors: ThemeColors;
  readonly faces: Readonly<Record<string, ThemeFace>>;
  readonly styles: Readonly<Record<TextStyleName, TextStyle>>;
  readonly page: PageTokens;
  readonly spacing: SpacingTokens;
  readonly deck: DeckTokens;
  readonly chart: ChartTokens;
  readonly rules: Readonly<Record<RuleName, Stroke>>;
  readonly callout: CalloutTokens;
  readonly cover: CoverTokens;
  readonly art: ArtTokens;
  readonly fallback: FallbackTokens;
}
