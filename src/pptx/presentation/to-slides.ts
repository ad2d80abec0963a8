import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { composers } from '../compose/composers.ts';
import type { SlideBody } from '../compose/slide-body.ts';
import type { DeckContext } from './deck-context.ts';
import { hasPlaceholder } from './deck-context.ts';
import { layoutRuleOf, slideLayoutNames } from './layout-rules.ts';
import { markingDrawing } from './marking-drawing.ts';
import type { FilledPlaceholder, Run, Slide } from './presentation.ts';
import { factsIn, figuresIn, footnotesIn } from './printed-facts.ts';
import type { SlideDraft } from './slide-draft.ts';
import { isLoose } from './slide-draft.ts';
import { slideFoot } from './slide-foot.ts';
import { slideTitle, titleOf } from './slide-title.ts';
import { speakerNotes } from './speaker-notes.ts';
import { unplacedBlocks } from './unplaced-blocks.ts';

/** The slides of one draft. */
export interface DraftSlides {
  readonly slides: readonly Slide[];
  /** The slide that each chart and table stands on first, by the id that `{{ref}}` takes. */
  readonly figures: ReadonlyMap<string, string>;
  /** The slide that lists each mark, by its label. */
  readonly listed: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Slides under the same headline as those of a draft, as `::pagebreak` makes them. */
export interface DraftSeries {
  readonly before: number;
  readonly after: number;
}

/** The line over the title: the section; on a section's own slide with its number. It leads back to the contents. */
function kickerOf(
  draft: SlideDraft,
  { body, id: slide }: PlacedBody,
  context: DeckContext,
): readonly FilledPlaceholder[] {
  if (body.layout === 'title' || !hasPlaceholder(body.layout, 'kicker', context)) return [];
  const { title, number, id } = draft.section;
  if (isLoose(id) && body.layout === 'closing') return [];
  const name = isLoose(id) ? 'Overview' : title;
  const words = body.layout === 'section' && number !== undefined ? `Section ${number} · ${name}` : name;
  const { contentsSlide } = context;
  const back =
    contentsSlide === undefined || contentsSlide === slide
      ? {}
      : { link: { slide: contentsSlide, tip: 'Back to the contents' } };
  return [{ placeholder: 'kicker', content: { kind: 'text', paragraphs: [{ runs: [{ text: words }] }], ...back } }];
}

interface PlacedBody {
  readonly body: SlideBody;
  readonly id: string;
  /** The first of its draft, which has the notes. */
  readonly first: boolean;
  readonly part: number;
  readonly parts: number;
  readonly title: readonly Run[];
}

function toSlide(draft: SlideDraft, placed: PlacedBody, context: DeckContext): Omit<DraftSlides, 'figures' | 'listed'> {
  const { body, id, first, part, parts } = placed;
  const own = footnotesIn(body.printed);
  const footnotes = draft.footnotes.filter(({ number }) => number !== undefined && own.has(number));
  const facts = factsIn(
    draft.opening?.type === 'heading' ? draft.opening : draft.opening?.title,
    body.printed,
    footnotes,
  );
  const notes = first ? draft.notes : [];
  const all = [...new Set([...facts, ...factsIn(notes)])];
  const title = slideTitle(placed.title, { layout: body.layout, part, parts, draft }, context);
  const foot = slideFoot({ facts, remarks: body.remarks, footnotes, layout: body.layout }, context);
  const overflow = foot.fits
    ? []
    : [diagnose('slide-text-overflow', { what: 'the note of a figure' }, { place: draft.place })];
  const slide: Slide = {
    id,
    layout: body.layout,
    title: title.words,
    placeholders: [title.filled, ...kickerOf(draft, placed, context), ...body.placeholders, ...foot.filled],
    drawings: [...body.drawings, ...markingDrawing(body.layout, context)],
    // the slides of sources and data notes print caveats and sources themselves
    notes: [
      ...speakerNotes({ notes, footnotes: foot.spoken }, body.layout === 'sources' ? factsIn(notes) : all, context),
      ...(body.said ?? []),
    ],
    facts: all,
    place: draft.place,
  };
  return { slides: [slide], diagnostics: [...title.diagnostics, ...overflow] };
}

/** A draft names its first slide, and with a number behind it those that it needs besides. */
function slideId(draft: string, index: number): string {
  return index === 0 ? draft : `${draft}-${index + 1}`;
}

/** From the last slide to the first, so that the first counts where a table runs on. */
function slidesOfFigures(bodies: readonly SlideBody[], draft: string): ReadonlyMap<string, string> {
  const placed = bodies.flatMap(({ printed }, index) =>
    figuresIn(printed).map((id) => [id, slideId(draft, index)] as const),
  );
  return new Map(placed.reverse());
}

/** What is wrong with the layout that a slide names. */
function checkLayout(draft: SlideDraft): readonly Diagnostic[] {
  const named = draft.opening?.type === 'heading' ? draft.opening.layout : undefined;
  if (named === undefined) return [];
  const { name, place } = named;
  if (!slideLayoutNames.some((known) => known === name))
    return [diagnose('slide-layout-unknown', { name, known: slideLayoutNames }, { place })];
  const { rule, unfit } = layoutRuleOf(draft);
  if (unfit === undefined) return [];
  return [diagnose('slide-layout-unfit', { layout: name, needs: unfit.needs, instead: rule.layout }, { place })];
}

/** Decides the slides of a draft: layout by the table of rules, body by its composer, then title, source line and notes. */
export function toSlides(
  draft: SlideDraft,
  { id, before, after }: DraftSeries & { readonly id: string },
  context: DeckContext,
): DraftSlides {
  const { rule } = layoutRuleOf(draft);
  const { bodies, diagnostics } = composers[rule.kind](draft, context, rule.layout);
  const { runs, missing } = titleOf(draft);
  const block = draft.blocks[0]?.type ?? 'slide';
  const isNotesAlone = draft.blocks.length === 0 && draft.opening === undefined;
  const orphaned = isNotesAlone ? [diagnose('slide-notes-orphaned', {}, { place: draft.place })] : [];
  const isUntitled = missing && !isNotesAlone;
  const untitled = isUntitled ? [diagnose('slide-without-headline', { block }, { place: draft.place })] : [];
  const made = bodies.map((body, index) =>
    toSlide(
      draft,
      {
        body,
        id: slideId(id, index),
        first: index === 0,
        part: before + index + 1,
        parts: before + bodies.length + after,
        title: runs,
      },
      context,
    ),
  );
  return {
    slides: made.flatMap((one) => one.slides),
    figures: slidesOfFigures(bodies, id),
    listed: new Map(bodies.flatMap(({ lists = [] }, index) => lists.map((label) => [label, slideId(id, index)]))),
    diagnostics: [
      ...untitled,
      ...orphaned,
      ...checkLayout(draft),
      ...unplacedBlocks(draft, rule),
      ...diagnostics,
      ...made.flatMap((one) => one.diagnostics),
    ],
  };
}
