import type { Flow, FlowType } from '../../document/index.ts';
import type { SlideDraft } from './slide-draft.ts';

/** What a slide shows; each has one composer. */
export const slideKinds = [
  'cover',
  'closing',
  'section',
  'sources',
  'agenda',
  'tiles',
  'timeline',
  'comparison',
  'charts',
  'table',
  'quote',
  'text',
] as const;
export type SlideKind = (typeof slideKinds)[number];

/** What a rule looks at. */
export interface SlideContents {
  readonly opening: 'cover' | 'closing' | 'section heading' | 'headline' | 'none';
  readonly has: (...types: readonly FlowType[]) => boolean;
  /** Nothing but blocks of these types. */
  readonly only: (...types: readonly FlowType[]) => boolean;
}

interface LayoutRule {
  readonly kind: SlideKind;
  readonly when: (contents: SlideContents) => boolean;
}

/** Which kind of slide a draft becomes: the first rule that holds. The layout then follows from what stands beside it. */
export const layoutRules: readonly LayoutRule[] = [
  { kind: 'cover', when: ({ opening }) => opening === 'cover' },
  { kind: 'closing', when: ({ opening }) => opening === 'closing' },
  { kind: 'section', when: ({ opening, only }) => opening === 'section heading' && only('standfirst', 'paragraph') },
  { kind: 'sources', when: ({ has }) => has('sources', 'caveats') },
  { kind: 'agenda', when: ({ has }) => has('findings', 'contents') },
  { kind: 'tiles', when: ({ has }) => has('kpis') },
  { kind: 'timeline', when: ({ has }) => has('timeline') },
  { kind: 'comparison', when: ({ has }) => has('columns') },
  { kind: 'charts', when: ({ has }) => has('chart') },
  { kind: 'table', when: ({ has }) => has('table') },
  { kind: 'quote', when: ({ has, only }) => has('blockquote') && only('blockquote', 'paragraph') },
  { kind: 'text', when: () => true },
];

function openingOf({ opening }: SlideDraft): SlideContents['opening'] {
  if (opening === undefined) return 'none';
  if (opening.type !== 'heading') return opening.type;
  return opening.depth === 1 ? 'section heading' : 'headline';
}

/** The kind of slide that a draft becomes. */
export function slideKindOf(draft: SlideDraft): SlideKind {
  const types = new Set(draft.blocks.map((block: Flow) => block.type));
  const contents: SlideContents = {
    opening: openingOf(draft),
    has: (...wanted) => wanted.some((type) => types.has(type)),
    only: (...allowed) => [...types].every((type) => allowed.includes(type)),
  };
  return layoutRules.find((rule) => rule.when(contents))?.kind ?? 'text';
}
