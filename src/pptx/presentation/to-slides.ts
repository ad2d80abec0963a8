import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { composers } from '../compose/composers.ts';
import type { SlideBody } from '../compose/slide-body.ts';
import type { DeckContext } from './deck-context.ts';
import { hasPlaceholder } from './deck-context.ts';
import { slideKindOf } from './layout-rules.ts';
import { markingDrawing } from './marking-drawing.ts';
import type { FilledPlaceholder, Run, Slide } from './presentation.ts';
import { factsIn, figuresIn, footnotesIn } from './printed-facts.ts';
import type { SlideDraft } from './slide-draft.ts';
import { isLoose } from './slide-draft.ts';
import { slideFoot } from './slide-foot.ts';
import { slideTitle, titleOf } from './slide-title.ts';
import { speakerNotes } from './speaker-notes.ts';

/** The slides of one draft. */
export interface DraftSlides {
  readonly slides: readonly Slide[];
  /** The slide that each chart and table stands on first, by the id that `{{ref}}` takes. */
  readonly figures: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The line over the title: the section; on a section's own slide with its number. */
function kickerOf(draft: SlideDraft, body: SlideBody, context: DeckContext): readonly FilledPlaceholder[] {
  if (body.layout === 'title' || !hasPlaceholder(body.layout, 'kicker', context)) return [];
  const { title, number, id } = draft.section;
  if (isLoose(id) && body.layout === 'closing') return [];
  const name = isLoose(id) ? 'Overview' : title;
  const words = body.layout === 'section' && number !== undefined ? `Section ${number} · ${name}` : name;
  return [{ placeholder: 'kicker', content: { kind: 'text', paragraphs: [{ runs: [{ text: words }] }] } }];
}

interface PlacedBody {
  readonly body: SlideBody;
  readonly id: string;
  readonly part: number;
  readonly parts: number;
  readonly title: readonly Run[];
}

function toSlide(draft: SlideDraft, placed: PlacedBody, context: DeckContext): Omit<DraftSlides, 'figures'> {
  const { body, id, part, parts } = placed;
  const own = footnotesIn(body.printed);
  const footnotes = draft.footnotes.filter(({ number }) => number !== undefined && own.has(number));
  const facts = factsIn(
    draft.opening?.type === 'heading' ? draft.opening : draft.opening?.title,
    body.printed,
    footnotes,
  );
  const notes = part === 1 ? draft.notes : [];
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
    placeholders: [title.filled, ...kickerOf(draft, body, context), ...body.placeholders, ...foot.filled],
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

/** Decides the slides of a draft: kind by the table of rules, body by its composer, then title, source line and notes. */
export function toSlides(draft: SlideDraft, id: string, context: DeckContext): DraftSlides {
  const kind = slideKindOf(draft);
  const { bodies, diagnostics } = composers[kind](draft, context);
  const { runs, missing } = titleOf(draft);
  const block = draft.blocks[0]?.type ?? 'slide';
  const isNotesAlone = draft.blocks.length === 0 && draft.opening === undefined;
  const orphaned = isNotesAlone ? [diagnose('slide-notes-orphaned', {}, { place: draft.place })] : [];
  const isUntitled = missing && !isNotesAlone;
  const untitled = isUntitled ? [diagnose('slide-without-headline', { block }, { place: draft.place })] : [];
  const made = bodies.map((body, index) =>
    toSlide(draft, { body, id: slideId(id, index), part: index + 1, parts: bodies.length, title: runs }, context),
  );
  return {
    slides: made.flatMap((one) => one.slides),
    figures: slidesOfFigures(bodies, id),
    diagnostics: [...untitled, ...orphaned, ...diagnostics, ...made.flatMap((one) => one.diagnostics)],
  };
}
