import type { ArtShape, ColorRole, DeckRuleName } from '../../theme/index.ts';
import type { Rectangle } from '../xml/units.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

export const layoutRoles = [
  'title',
  'section',
  'agenda',
  'findings',
  'kpi',
  'kpi3',
  'kpi2',
  'kpiWide',
  'kpiWide3',
  'kpiWide2',
  'kpiOnly',
  'kpiOnly3',
  'kpiOnly2',
  'chart',
  'chartAndCommentary',
  'table',
  'text',
  'textAndCommentary',
  'twoCharts',
  'comparison',
  'headline',
  'quote',
  'sources',
  'closing',
] as const;
/** What a layout is for. A brand's layouts are found by role, never by number or name. */
export type LayoutRole = (typeof layoutRoles)[number];

/**
 * Index (`p:ph@idx`) of each placeholder by its job, the same in every layout, so that a change of layout keeps the text.
 * The title has no index: tools find it by that.
 */
export const placeholderIndex = {
  content: 1,
  content2: 2,
  date: 10,
  footer: 11,
  slideNumber: 12,
  kicker: 13,
  figureTitle: 14,
  figureTitle2: 15,
  commentary: 16,
  sideLabel: 17,
  source: 18,
  imprint: 19,
  number: 20,
  kpiValue1: 21,
  kpiValue2: 22,
  kpiValue3: 23,
  kpiValue4: 24,
  kpiLabel1: 31,
  kpiLabel2: 32,
  kpiLabel3: 33,
  kpiLabel4: 34,
  kpiNote1: 41,
  kpiNote2: 42,
  kpiNote3: 43,
  kpiNote4: 44,
} as const;

export type PlaceholderKey = 'title' | keyof typeof placeholderIndex;

/** Types of `p:ph@type` that the generated layouts use; without type a placeholder takes any content. */
export type PlaceholderType = 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'dt' | 'ftr' | 'sldNum';

/** Room between the edge of a placeholder and its text, EMU. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A placeholder of a layout: a generated one, or what a brand's is used for. */
export interface PlaceholderDefinition {
  readonly key: PlaceholderKey;
  readonly type?: PlaceholderType;
  readonly name: string;
  /** Where its text, table or chart stands. */
  readonly box: Rectangle;
  /** Around the box. Default: none. */
  readonly insets?: Insets;
  /** The layout's own look stays, but for the sizes of its text. Default: false. */
  readonly keepsLook?: boolean;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly levels: readonly ParagraphStyle[];
  readonly prompt: string;
}

/** Lines, grounds and ornaments that a layout draws itself. */
export type Furniture =
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      /** Which line of the theme it is. */
      readonly rule: DeckRuleName;
    }
  | { readonly kind: 'panel'; readonly box: Rectangle; readonly color: ColorRole; readonly name: string }
  | { readonly kind: 'art'; readonly art: ArtShape };

export type FooterKey = 'footer' | 'date' | 'slideNumber';

/** One layout of the generated base. */
export interface LayoutDefinition {
  readonly role: LayoutRole;
  readonly name: string;
  /** `p:sldLayout@type`; absent for a custom layout. */
  readonly type?: string;
  /** Dark layouts fill the slide with the ground of covers and leave the master's furniture out. */
  readonly dark: boolean;
  readonly footers: readonly FooterKey[];
  readonly placeholders: readonly PlaceholderDefinition[];
  readonly furniture: readonly Furniture[];
}
