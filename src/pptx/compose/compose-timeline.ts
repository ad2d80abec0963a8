import { diagnose } from '../../diagnostics/index.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { fillLine } from './fill-line.ts';
import { fillText } from './fill-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** Headline and timeline; text that stands beside it goes on a further slide. */
export const composeTimeline: Composer = (draft, context) => {
  const timelines = draft.blocks.filter((block) => block.type === 'timeline');
  const others = draft.blocks.filter((block) => block.type !== 'timeline');
  const slides = timelines.map((timeline) => {
    const { drawing, fits } = timelineDrawing(timeline, context);
    const target = {
      layout: 'headline',
      placeholder: 'figureTitle',
      maxLines: 1,
      smallest: 11,
      what: 'the title of the timeline',
      place: timeline.place,
    } as const;
    const title = fillLine(toRuns(timeline.title, { marks: false }), target, context);
    const overflow = fits ? [] : [diagnose('slide-text-overflow', { what: 'the timeline' }, { place: timeline.place })];
    return {
      body: { ...emptyBody('headline'), placeholders: title.filled, drawings: [drawing], printed: [timeline] },
      diagnostics: [...title.diagnostics, ...overflow],
    };
  });
  const paragraphs = flowsParagraphs(others, { bulleted: true });
  const target = {
    layout: 'text',
    placeholder: 'content',
    what: 'the text beside the timeline',
    place: draft.place,
  } as const;
  const text = paragraphs.length === 0 ? { pages: [], diagnostics: [] } : fillText(paragraphs, target, context);
  const further = text.pages.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed: others }));
  return {
    bodies: [...slides.map((slide) => slide.body), ...further],
    diagnostics: [...slides.flatMap((slide) => slide.diagnostics), ...text.diagnostics],
  };
};
