import type { FilledPlaceholder, SlideSection } from './presentation.ts';
import type { DraftSlides } from './to-slides.ts';

function leadToMark(filled: FilledPlaceholder, listed: ReadonlyMap<string, string>): FilledPlaceholder {
  const { content } = filled;
  if (content.kind !== 'text' || content.link?.mark === undefined) return filled;
  const { mark, slide, tip } = content.link;
  return { ...filled, content: { ...content, link: { slide: listed.get(mark) ?? slide, tip } } };
}

/** Leads what names a mark to the slide that lists it: sources take several slides, which are known only when all are there. */
export function leadToMarks(sections: readonly SlideSection[], made: readonly DraftSlides[]): readonly SlideSection[] {
  const listed = new Map(made.flatMap((draft) => [...draft.listed]));
  return sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide) => ({
      ...slide,
      placeholders: slide.placeholders.map((filled) => leadToMark(filled, listed)),
    })),
  }));
}
