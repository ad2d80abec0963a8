import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Slide } from './presentation.ts';
import type { SlideDraft } from './slide-draft.ts';
import type { DraftSlides } from './to-slides.ts';

/** Finds headlines that stand over slides of several drafts. A slide without one is told of for that; a cover may be called as its section. */
export function checkTitles(drafts: readonly SlideDraft[], made: readonly DraftSlides[]): readonly Diagnostic[] {
  const first = new Map<string, Slide>();
  return made.flatMap(({ slides }, index) =>
    (hasHeadline(drafts[index]) ? slides : []).flatMap((slide) => {
      const before = first.get(slide.title);
      if (before === undefined) {
        first.set(slide.title, slide);
        return [];
      }
      const related = { message: 'first used here', place: before.place };
      return [diagnose('slide-title-twice', { title: slide.title }, { place: slide.place, related })];
    }),
  );
}

function hasHeadline(draft: SlideDraft | undefined): boolean {
  return draft?.opening !== undefined && draft.opening.type !== 'cover';
}
