import type { Checked } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Root } from '../../document/index.ts';
import { concerningCaveats } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import { deckLayouts } from '../grid/deck-layouts.ts';
import { drawingArea } from '../grid/grid.ts';
import { checkTitles } from './check-titles.ts';
import { bySection, decideSlides } from './decide-slides.ts';
import type { ContentsEntry, DeckContext, PresentationContext } from './deck-context.ts';
import { leadToMarks } from './lead-to-marks.ts';
import type { Presentation } from './presentation.ts';
import { marksByFact } from './printed-facts.ts';
import type { SlideDraft } from './slide-draft.ts';
import { isLoose, toDrafts } from './slide-draft.ts';
import type { SlideNumbers } from './slide-numbers.ts';

/** Ids of drafts: `sources` for the one that links lead to, else section and number. */
function draftIds(drafts: readonly SlideDraft[]): readonly string[] {
  const sources = drafts.findIndex((draft) => draft.blocks.some((block) => block.type === 'sources'));
  const counts = new Map<string, number>();
  return drafts.map((draft, index) => {
    if (index === sources) return 'sources';
    const { id } = draft.section;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return `${id}-s${count}`;
  });
}

/** Sections as entries without numbers: enough to know how many rows the contents will have. */
function expectedContents(drafts: readonly SlideDraft[], ids: readonly string[]): readonly ContentsEntry[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ section }, index) => {
    if (seen.has(section.id) || isLoose(section.id)) return [];
    seen.add(section.id);
    return [{ title: section.title, slide: ids[index] ?? '', number: 0 }];
  });
}

/** Where links within the deck lead to. */
type LinkedSlides = Pick<DeckContext, 'sourcesSlide' | 'contentsSlide'>;

function linkedSlides(drafts: readonly SlideDraft[], ids: readonly string[]): LinkedSlides {
  const contents = drafts.findIndex(({ blocks }) => blocks.some(({ type }) => type === 'contents'));
  return { sourcesSlide: ids.includes('sources') ? 'sources' : undefined, contentsSlide: ids[contents] };
}

function deckContext(root: Root, context: PresentationContext, linked: LinkedSlides): DeckContext {
  const { brand, fonts } = context;
  const { theme } = brand ?? context;
  const layouts = brand?.layouts ?? new Map(deckLayouts(theme).map((layout) => [layout.role, layout]));
  return {
    ...context,
    dataset: concerningCaveats(root, context.dataset),
    theme,
    metrics: { theme, fonts },
    layouts,
    cramped: brand?.cramped ?? false,
    canvas: brand?.canvas ?? drawingArea,
    marks: marksByFact(root, context.dataset),
    ...linked,
    contents: [],
  };
}

/**
 * Decides a deck: which slides, in which layouts, with which text at which size. Pure; everything that does not fit is a diagnostic.
 * The root must be marked (`toMarked`) and its references checked.
 */
export function toPresentation(root: Root, context: PresentationContext): Checked<Presentation> {
  const drafts = toDrafts(root);
  const ids = draftIds(drafts);
  const deck = deckContext(root, context, linkedSlides(drafts, ids));
  const expected: SlideNumbers = { contents: expectedContents(drafts, ids), figures: new Map() };
  const made = decideSlides(drafts, ids, { deck, expected });
  const { document } = context;
  const { edition } = document;
  const empty = drafts.length === 0 ? [diagnose('deck-without-slides', { name: document.name })] : [];
  return {
    value: {
      name: document.name,
      title: document.title,
      subject: edition.subtitle,
      creator: edition.publisher === '' ? edition.title : edition.publisher,
      language: edition.language,
      footer: edition.status === 'draft' ? `Draft · ${document.title}` : document.title,
      date: `As of ${formatDate(edition.asOf)}`,
      epoch: edition.epoch,
      sections: leadToMarks(bySection(drafts, made), made),
    },
    diagnostics: [...empty, ...made.flatMap((one) => one.diagnostics), ...checkTitles(drafts, made)],
  };
}

/** The numbers of the slides that each fact is printed on, from 1. */
export function factSlides(presentation: Presentation): ReadonlyMap<string, readonly number[]> {
  const slides = presentation.sections.flatMap((section) => section.slides);
  const numbers = new Map<string, number[]>();
  slides.forEach((slide, index) => {
    for (const fact of slide.facts) numbers.set(fact, [...(numbers.get(fact) ?? []), index + 1]);
  });
  return numbers;
}
