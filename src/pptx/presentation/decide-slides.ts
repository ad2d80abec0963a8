import type { DeckContext } from './deck-context.ts';
import type { Slide, SlideSection } from './presentation.ts';
import type { SlideDraft } from './slide-draft.ts';
import type { SlideNumbers } from './slide-numbers.ts';
import { printsNumbers, sameNumbers, slideNumbers, withSlideNumbers } from './slide-numbers.ts';
import type { DraftSeries, DraftSlides } from './to-slides.ts';
import { toSlides } from './to-slides.ts';

/** Consecutive slides of one section. */
export function bySection(drafts: readonly SlideDraft[], made: readonly DraftSlides[]): readonly SlideSection[] {
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

/** Numbers of slides settle after two passes; a third is for slides that overflowed by them. */
const mostPasses = 3;

/** For each draft how many slides stand before and after its own under the same headline. */
function seriesOf(drafts: readonly SlideDraft[], made: readonly DraftSlides[]): readonly DraftSeries[] {
  const extent = (from: number, to: number, opening: SlideDraft['opening']) =>
    drafts
      .slice(from, to)
      .map((draft, index) => (draft.opening === opening ? (made[from + index]?.slides.length ?? 0) : 0))
      .reduce((sum, count) => sum + count, 0);
  return drafts.map(({ opening }, index) =>
    opening === undefined
      ? { before: 0, after: 0 }
      : { before: extent(0, index, opening), after: extent(index + 1, drafts.length, opening) },
  );
}

/** Decides the slides of all drafts; those that print numbers of slides again, until the numbers are those of the slides. */
export function decideSlides(
  drafts: readonly SlideDraft[],
  ids: readonly string[],
  { deck, expected }: { readonly deck: DeckContext; readonly expected: SlideNumbers },
): readonly DraftSlides[] {
  const printing = drafts.map(printsNumbers);
  const alone: DraftSeries = { before: 0, after: 0 };
  const decide = (draft: SlideDraft, index: number, numbers: SlideNumbers, series = alone) => {
    const numbered = printing[index] === true ? withSlideNumbers(draft, numbers) : draft;
    return toSlides(numbered, { id: ids[index] ?? '', ...series }, { ...deck, contents: numbers.contents });
  };
  let printed = expected;
  let made = drafts.map((draft, index) => decide(draft, index, printed));
  const series = seriesOf(drafts, made);
  made = made.map((known, index) => {
    const [draft, own = alone] = [drafts[index], series[index]];
    return draft === undefined || own.before + own.after === 0 ? known : decide(draft, index, printed, own);
  });
  for (let pass = 1; pass < mostPasses && printing.includes(true); pass++) {
    const numbers = slideNumbers(bySection(drafts, made), made);
    if (sameNumbers(numbers, printed)) break;
    printed = numbers;
    made = made.map((known, index) => {
      const draft = drafts[index];
      return draft !== undefined && printing[index] === true ? decide(draft, index, numbers, series[index]) : known;
    });
  }
  return made;
}
