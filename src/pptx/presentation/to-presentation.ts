import type { Checked } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Root } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import { deckLayouts } from '../grid/deck-layouts.ts';
import { drawingArea } from '../grid/grid.ts';
import type { ContentsEntry, DeckContext, PresentationContext } from './deck-context.ts';
import type { Presentation, Slide, SlideSection } from './presentation.ts';
import { marksByFact } from './printed-facts.ts';
import type { SlideDraft } from './slide-draft.ts';
import { isLoose, toDrafts } from './slide-draft.ts';
import type { SlideNumbers } from './slide-numbers.ts';
import { printsNumbers, sameNumbers, slideNumbers, withSlideNumbers } from './slide-numbers.ts';
import type { DraftSlides } from './to-slides.ts';
import { toSlides } from './to-slides.ts';

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

/** Consecutive slides of one section. */
function bySection(drafts: readonly SlideDraft[], made: readonly DraftSlides[]): readonly SlideSection[] {
  const sections: { id: string; title: string; slides: Slide[] }[] = [];
  drafts.forEach((draft, index) => {
    const slides = made[index]?.slides ?? [];
    const last = sections.at(-1);
    if (last?.id === draft.section.id) last.slides.push(...slides);
    else if (slides.length > 0)
      sections.push({ id: draft.section.id, title: draft.section.title, slides: [...slides] });
  });
  return sections;
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

function deckContext(root: Root, context: PresentationContext, sourcesSlide: string | undefined): DeckContext {
  const { brand, fonts } = context;
  const { theme } = brand ?? context;
  const layouts = brand?.layouts ?? new Map(deckLayouts(theme).map((layout) => [layout.role, layout]));
  return {
    ...context,
    theme,
    metrics: { theme, fonts },
    layouts,
    cramped: brand?.cramped ?? false,
    canvas: brand?.canvas ?? drawingArea,
    marks: marksByFact(root, context.dataset),
    sourcesSlide,
    contents: [],
  };
}

/** Numbers of slides settle after two passes; a third is for slides that overflowed by them. */
const mostPasses = 3;

/** Decides the slides of all drafts; those that print numbers of slides again, until the numbers are those of the slides. */
function decideSlides(
  drafts: readonly SlideDraft[],
  ids: readonly string[],
  { deck, expected }: { readonly deck: DeckContext; readonly expected: SlideNumbers },
): readonly DraftSlides[] {
  const printing = drafts.map(printsNumbers);
  const decide = (draft: SlideDraft, index: number, numbers: SlideNumbers) => {
    const numbered = printing[index] === true ? withSlideNumbers(draft, numbers) : draft;
    return toSlides(numbered, ids[index] ?? '', { ...deck, contents: numbers.contents });
  };
  let printed = expected;
  let made = drafts.map((draft, index) => decide(draft, index, printed));
  for (let pass = 1; pass < mostPasses && printing.includes(true); pass++) {
    const numbers = slideNumbers(bySection(drafts, made), made);
    if (sameNumbers(numbers, printed)) break;
    printed = numbers;
    made = made.map((known, index) => {
      const draft = drafts[index];
      return draft !== undefined && printing[index] === true ? decide(draft, index, numbers) : known;
    });
  }
  return made;
}

/**
 * Decides a deck: which slides, in which layouts, with which text at which size. Pure; everything that does not fit is a diagnostic.
 * The root must be marked (`toMarked`) and its references checked.
 */
export function toPresentation(root: Root, context: PresentationContext): Checked<Presentation> {
  const drafts = toDrafts(root);
  const ids = draftIds(drafts);
  const deck = deckContext(root, context, ids.includes('sources') ? 'sources' : undefined);
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
      sections: bySection(drafts, made),
    },
    diagnostics: [...empty, ...made.flatMap((one) => one.diagnostics)],
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
