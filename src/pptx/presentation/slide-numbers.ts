import { mapPhrasing } from '../../document/index.ts';
import type { ContentsEntry } from './deck-context.ts';
import type { SlideSection } from './presentation.ts';
import type { SlideDraft } from './slide-draft.ts';
import { isLoose } from './slide-draft.ts';
import type { DraftSlides } from './to-slides.ts';

/** What slides say of other slides: known only when all of them are there. */
export interface SlideNumbers {
  /** Every section of the document, with the number of its first slide. */
  readonly contents: readonly ContentsEntry[];
  /** The slide of each chart and table, by the id that `{{ref}}` takes. */
  readonly figures: ReadonlyMap<string, { readonly slide: string; readonly number: number }>;
}

/** Counts the slides of a deck, from 1. */
export function slideNumbers(sections: readonly SlideSection[], drafts: readonly DraftSlides[]): SlideNumbers {
  const ids = sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const numberOf = (slide: string) => ids.indexOf(slide) + 1;
  const contents = sections
    .filter(({ id }) => !isLoose(id))
    .map(({ title, slides: [first] }) => ({ title, slide: first?.id ?? '', number: numberOf(first?.id ?? '') }));
  const figures = drafts.flatMap((draft) =>
    [...draft.figures].map(([id, slide]) => [id, { slide, number: numberOf(slide) }] as const),
  );
  return { contents, figures: new Map(figures) };
}

/** Whether two counts of a deck came to the same. */
export function sameNumbers(a: SlideNumbers, b: SlideNumbers): boolean {
  const toText = ({ contents, figures }: SlideNumbers) => JSON.stringify([contents, [...figures]]);
  return toText(a) === toText(b);
}

/** Whether a draft prints the number of a slide. */
export function printsNumbers({ opening, blocks, notes }: SlideDraft): boolean {
  return blocks.some(({ type }) => type === 'contents') || holdsReference([opening, blocks, notes]);
}

function holdsReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsReference);
  if (typeof value !== 'object' || value === null) return false;
  return ('type' in value && value.type === 'crossReference') || Object.values(value).some(holdsReference);
}

/** A draft whose references to charts and tables name the slide: what has a number in the brief has none on a slide. */
export function withSlideNumbers(draft: SlideDraft, { figures }: SlideNumbers): SlideDraft {
  return mapPhrasing(draft, 'crossReference', (reference) => {
    const found = figures.get(reference.block);
    // Until the slides are counted a number of two digits holds the place.
    return found === undefined
      ? { ...reference, label: 'Slide\u00a010' }
      : { ...reference, label: `Slide\u00a0${found.number}`, target: found.slide };
  });
}
