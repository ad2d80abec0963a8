import type { BrandRole } from '../../theme/index.ts';
import type { LayoutRole } from '../grid/layout.ts';

/** What a layout of a brand is made for, as its placeholders tell. */
export type LayoutKind = 'title' | 'section' | 'content' | 'twoContents' | 'contentAndSide' | 'headline';

/** What a deck asks of a brand. */
export interface RoleDescription {
  /** Layouts of the deck that it serves. */
  readonly serves: readonly LayoutRole[];
  /** A layout of this kind serves it as it is. */
  readonly kind: LayoutKind | undefined;
  /** Kinds that one is made from where there is none, the nearest first. */
  readonly nearest: readonly LayoutKind[];
  /** The role whose layout it takes where it is given none of its own. */
  readonly like?: BrandRole;
}

const content = {
  kind: 'content',
  nearest: ['twoContents', 'headline', 'contentAndSide'],
} as const satisfies Partial<RoleDescription>;
const twoContents = {
  kind: 'twoContents',
  nearest: ['content', 'contentAndSide', 'headline'],
} as const satisfies Partial<RoleDescription>;
const contentAndSide = {
  kind: 'contentAndSide',
  nearest: ['headline', 'twoContents', 'content'],
} as const satisfies Partial<RoleDescription>;

/** Every role with what serves it. */
export const roleDescriptions: Readonly<Record<BrandRole, RoleDescription>> = {
  title: { serves: ['title'], kind: 'title', nearest: ['section', 'headline', 'content'] },
  section: { serves: ['section'], kind: 'section', nearest: ['title', 'headline', 'content'] },
  content: { ...content, serves: ['chart', 'text', 'findings'] },
  table: { ...content, serves: ['table'], like: 'content' },
  quote: { ...content, serves: ['quote'], like: 'content' },
  twoContents: { ...twoContents, serves: ['twoCharts', 'comparison'] },
  sources: { ...twoContents, serves: ['sources'], like: 'twoContents' },
  contentAndSide: { ...contentAndSide, serves: ['chartAndCommentary', 'textAndCommentary'] },
  agenda: { ...contentAndSide, serves: ['agenda'], like: 'contentAndSide' },
  headline: { serves: ['headline'], kind: 'headline', nearest: ['content', 'twoContents', 'contentAndSide'] },
  tiles: {
    serves: ['kpi', 'kpi3', 'kpi2', 'kpiWide', 'kpiWide3', 'kpiWide2', 'kpiOnly', 'kpiOnly3', 'kpiOnly2'],
    kind: undefined,
    nearest: ['headline', 'content', 'twoContents', 'contentAndSide'],
    like: 'headline',
  },
  closing: { serves: ['closing'], kind: undefined, nearest: ['title', 'section', 'headline', 'content'] },
};

/** Roles whose slides open, divide or end a deck: any layout with a title serves them as it is. */
export const openingRoles: readonly BrandRole[] = ['title', 'section', 'closing'];
