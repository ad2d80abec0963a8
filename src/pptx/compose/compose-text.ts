import type { Flow } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { fillText } from './fill-text.ts';
import { placeCallouts } from './place-callouts.ts';
import { composeSide } from './side-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** Headline and text: lists, paragraphs, sub-headings; asides in the commentary column, callouts at the foot. */
export const composeText: Composer = (draft, context, named) => {
  const asides = named === 'bullets' ? [] : draft.blocks.filter((block) => block.type === 'aside');
  const callouts = draft.blocks.filter((block) => block.type === 'callout');
  const besides: readonly Flow[] = [...asides, ...callouts];
  const main = draft.blocks.filter((block) => !besides.includes(block));
  const layout: LayoutRole = asides.length > 0 ? 'textAndCommentary' : 'text';
  const side = composeSide(asides, layout, context);
  const { box } = placeholderOf(layout, 'content', context);
  const { drawings, above, diagnostics } = placeCallouts(callouts, box, context);
  const paragraphs = flowsParagraphs(main, { bulleted: true });
  const target = { layout, placeholder: 'content', what: 'the text', place: draft.place } as const;
  const text = fillText(paragraphs, callouts.length > 0 ? { ...target, box: above } : target, context);
  const bodies = text.pages.map((page, index) => {
    const first = index === 0;
    return {
      ...emptyBody(first ? layout : 'text'),
      placeholders: [...(paragraphs.length > 0 ? [page] : []), ...(first ? side.filled : [])],
      drawings: index === text.pages.length - 1 ? drawings : [],
      printed: first ? draft.blocks : main,
    };
  });
  return {
    bodies: [...bodies, ...side.bodies],
    diagnostics: [...diagnostics, ...text.diagnostics, ...side.diagnostics],
  };
};
