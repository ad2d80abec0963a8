import type { Flow, FlowType } from '../../document/index.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Who decides the body of a slide; one composer for each. */
export type SlideKind =
  | 'cover'
  | 'closing'
  | 'section'
  | 'sources'
  | 'agenda'
  | 'tiles'
  | 'timeline'
  | 'comparison'
  | 'figures'
  | 'table'
  | 'quote'
  | 'text';

/** The layouts of slides as templates name them. */
export const slideLayoutNames = [
  'title',
  'closing',
  'section',
  'sources',
  'data-notes',
  'agenda',
  'kpis',
  'timeline',
  'comparison',
  'two-charts',
  'chart-and-commentary',
  'picture-and-commentary',
  'chart',
  'picture',
  'table-and-commentary',
  'table',
  'quote',
  'bullets-and-commentary',
  'bullets',
] as const;
export type SlideLayoutName = (typeof slideLayoutNames)[number];

/** What a rule looks at. */
export interface SlideContents {
  readonly opening: 'cover' | 'closing' | 'section heading' | 'headline' | 'none';
  /** At least one block of one of these types. */
  readonly has: (...types: readonly FlowType[]) => boolean;
  /** How many blocks of these types. */
  readonly count: (...types: readonly FlowType[]) => number;
  /** Nothing but blocks of these types. */
  readonly only: (...types: readonly FlowType[]) => boolean;
  /** Text that can stand in the column beside a figure. */
  readonly hasText: boolean;
}

/** One row of the table in docs/decks.md, which is in the same order. */
export interface LayoutRule {
  readonly layout: SlideLayoutName;
  readonly kind: SlideKind;
  /** What a slide must show to have this layout, in words. */
  readonly needs: string;
  /** Blocks that are no text and have a place on it, or on slides that go on from it. */
  readonly holds: readonly FlowType[];
  /** Whether a slide has this layout when it names none; the first rule that holds. */
  readonly when: (contents: SlideContents) => boolean;
  /** Whether a slide may name it. Default: when it would have it. */
  readonly may?: (contents: SlideContents) => boolean;
}

const figures = ['chart', 'image'] as const;
const text = ['paragraph', 'list', 'heading', 'standfirst', 'blockquote', 'aside', 'callout'] as const;

/** Which layout a slide gets: what it names, if its content allows it, else the first of these rules that holds. */
export const layoutRules: readonly LayoutRule[] = [
  {
    layout: 'title',
    kind: 'cover',
    needs: '`:::cover`',
    holds: [],
    when: ({ opening }) => opening === 'cover',
  },
  {
    layout: 'closing',
    kind: 'closing',
    needs: '`:::closing`',
    holds: [],
    when: ({ opening }) => opening === 'closing',
  },
  {
    layout: 'section',
    kind: 'section',
    needs: 'a headline over nothing but a standfirst and paragraphs',
    holds: [],
    when: ({ opening, only }) => opening === 'section heading' && only('standfirst', 'paragraph'),
    may: ({ only }) => only('standfirst', 'paragraph'),
  },
  {
    layout: 'sources',
    kind: 'sources',
    needs: '`::sources`',
    holds: ['sources', 'caveats'],
    when: ({ has }) => has('sources'),
  },
  {
    layout: 'data-notes',
    kind: 'sources',
    needs: '`::caveats`',
    holds: ['sources', 'caveats'],
    when: ({ has }) => has('caveats'),
  },
  {
    layout: 'agenda',
    kind: 'agenda',
    needs: '`:::findings` or `::contents`',
    holds: ['findings', 'contents'],
    when: ({ has }) => has('findings', 'contents'),
  },
  {
    layout: 'kpis',
    kind: 'tiles',
    needs: '`:::kpis`',
    holds: ['kpis', 'chart', 'image', 'table'],
    when: ({ has }) => has('kpis'),
  },
  {
    layout: 'timeline',
    kind: 'timeline',
    needs: '`:::timeline`',
    holds: ['timeline'],
    when: ({ has }) => has('timeline'),
  },
  {
    layout: 'comparison',
    kind: 'comparison',
    needs: '`:::columns`, or two parts that each begin with a `###` heading',
    holds: ['columns', 'chart', 'image', 'table'],
    when: ({ has }) => has('columns'),
    may: ({ has, count }) => has('columns') || count('heading') === 2,
  },
  {
    layout: 'two-charts',
    kind: 'figures',
    needs: 'two charts or images',
    holds: ['chart', 'image', 'table'],
    when: ({ count }) => count(...figures) > 1,
  },
  {
    layout: 'chart-and-commentary',
    kind: 'figures',
    needs: 'a chart and text beside it',
    holds: ['chart', 'image', 'table'],
    when: ({ has, hasText }) => has('chart') && hasText,
  },
  {
    layout: 'picture-and-commentary',
    kind: 'figures',
    needs: 'an image and text beside it',
    holds: ['image', 'chart', 'table'],
    when: ({ has, hasText }) => has('image') && hasText,
  },
  {
    layout: 'chart',
    kind: 'figures',
    needs: 'charts and nothing beside them',
    holds: ['chart', 'image', 'table'],
    when: ({ has, hasText }) => has('chart') && !hasText,
  },
  {
    layout: 'picture',
    kind: 'figures',
    needs: 'images and nothing beside them',
    holds: ['image', 'chart', 'table'],
    when: ({ has, hasText }) => has('image') && !hasText,
  },
  {
    layout: 'table-and-commentary',
    kind: 'table',
    needs: 'a table and text beside it',
    holds: ['table'],
    when: ({ has, hasText }) => has('table') && hasText,
  },
  {
    layout: 'table',
    kind: 'table',
    needs: 'tables and nothing beside them',
    holds: ['table'],
    when: ({ has, hasText }) => has('table') && !hasText,
  },
  {
    layout: 'quote',
    kind: 'quote',
    needs: 'a quotation (`>`) and who said it',
    holds: [],
    when: ({ has, only }) => has('blockquote') && only('blockquote', 'paragraph'),
    may: ({ has, only }) => has('blockquote') && only(...text),
  },
  {
    layout: 'bullets-and-commentary',
    kind: 'text',
    needs: 'text with an `:::aside`, and no figure',
    holds: [],
    when: ({ has }) => has('aside'),
    may: ({ has, only }) => has('aside') && only(...text),
  },
  {
    layout: 'bullets',
    kind: 'text',
    needs: 'text without a figure',
    holds: [],
    when: () => true,
    may: ({ only }) => only(...text),
  },
];

function openingOf({ opening }: SlideDraft): SlideContents['opening'] {
  if (opening === undefined) return 'none';
  if (opening.type !== 'heading') return opening.type;
  return opening.depth === 1 ? 'section heading' : 'headline';
}

function contentsOf(draft: SlideDraft): SlideContents {
  const types = draft.blocks.map((block: Flow) => block.type);
  const count = (...wanted: readonly FlowType[]) => types.filter((type) => wanted.includes(type)).length;
  const beside = text.filter((type) => type !== 'callout');
  return {
    opening: openingOf(draft),
    has: (...wanted) => count(...wanted) > 0,
    count,
    only: (...allowed) => types.every((type) => allowed.includes(type)),
    hasText: count(...beside) > 0,
  };
}

/** The rule that a slide follows, and the rule that it names where its content does not allow that. */
export interface FollowedRule {
  readonly rule: LayoutRule;
  readonly unfit?: LayoutRule;
}

/** Finds the rule that a draft follows. */
export function layoutRuleOf(draft: SlideDraft): FollowedRule {
  const contents = contentsOf(draft);
  const rule = layoutRules.find(({ when }) => when(contents));
  if (rule === undefined) throw new Error('the last rule holds for every slide');
  const name = draft.opening?.type === 'heading' ? draft.opening.layout?.name : undefined;
  const named = layoutRules.find(({ layout }) => layout === name);
  if (named === undefined) return { rule };
  return (named.may ?? named.when)(contents) ? { rule: named } : { rule, unfit: named };
}
