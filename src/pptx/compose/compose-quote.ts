import type { Flow } from '../../document/index.ts';
import { paragraphHeight } from '../fit/measure.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, Paragraph, TextContent } from '../presentation/presentation.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import type { Rectangle } from '../xml/units.ts';
import { points, toPoints } from '../xml/units.ts';
import { fillText } from './fill-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** Between the last line of a quotation and who said it, points. */
const gap = 14;

const layout = 'quote';

/** Height of the words of a filled placeholder, EMU. */
function heightOf({ paragraphs }: TextContent, context: DeckContext): number {
  const { box, levels } = placeholderOf(layout, 'content', context);
  const heights = paragraphs.map((one) => paragraphHeight(one, levels, toPoints(box.w), context.metrics));
  return points(heights.reduce((sum, height) => sum + height, 0));
}

/** Who said it, close under the quotation, wherever that ends. */
function under(quotation: FilledPlaceholder, context: DeckContext): Rectangle {
  const { box } = placeholderOf(layout, 'commentary', context);
  const { box: above } = placeholderOf(layout, 'content', context);
  const end = quotation.content.kind === 'text' ? above.y + heightOf(quotation.content, context) + points(gap) : box.y;
  return end < box.y ? { ...box, y: end } : box;
}

/** A quotation and who said it; a long one goes on over slides, and who said it stands on the last. */
export const composeQuote: Composer = (draft, context) => {
  const { place } = draft;
  const isQuote = (block: Flow) => block.type === 'blockquote';
  const quoted: readonly Paragraph[] = flowsParagraphs(
    draft.blocks.filter(isQuote).flatMap((block) => (block.type === 'blockquote' ? block.children : [])),
    { bulleted: false },
  );
  const by = flowsParagraphs(
    draft.blocks.filter((block) => !isQuote(block)),
    { bulleted: false },
  );
  const quote = fillText(quoted, { layout, placeholder: 'content', what: 'the quotation', place }, context);
  const last = quote.pages.at(-1);
  const box = last && under(last, context);
  const target = { layout, placeholder: 'commentary', what: 'the text under the quotation', place } as const;
  const said = fillText(by, box === undefined ? target : { ...target, box }, context);
  const [attribution, ...rest] = by.length === 0 ? [] : said.pages;
  const more =
    rest.length === 0
      ? undefined
      : fillText(said.paragraphs.slice(1).flat(), { ...target, layout: 'text', placeholder: 'content' }, context);
  const bodies = quote.pages.map((page, index) => ({
    ...emptyBody(layout),
    placeholders: [page, ...(attribution !== undefined && page === last ? [attribution] : [])],
    printed: index === quote.pages.length - 1 ? draft.blocks : draft.blocks.filter(isQuote),
  }));
  const further = (more?.pages ?? []).map((page) => ({
    ...emptyBody('text' as const),
    placeholders: [page],
    printed: draft.blocks.filter((block) => !isQuote(block)),
  }));
  return {
    bodies: [...bodies, ...further],
    diagnostics: [...quote.diagnostics, ...said.diagnostics, ...(more?.diagnostics ?? [])],
  };
};
