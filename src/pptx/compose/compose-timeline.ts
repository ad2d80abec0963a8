import { diagnose } from '../../diagnostics/index.ts';
import type { Timeline, TimelineItem } from '../../document/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { Drawing, Paragraph } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { fillLine } from './fill-line.ts';
import { fillText } from './fill-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';
import { timelineDrawing } from './timeline-drawing.ts';

interface DrawnTimeline {
  /** What is drawn of it. */
  readonly shown: Timeline;
  readonly drawing: Drawing;
  readonly fits: boolean;
  /** Items without a year for which there was no room. */
  readonly undated: readonly TimelineItem[];
}

/** A timeline; where it does not fit, what the source gives no year gets a slide of its own. */
function drawTimeline(timeline: Timeline, context: DeckContext): DrawnTimeline {
  const whole = timelineDrawing(timeline, context);
  const dated = timeline.items.filter((item) => item.start !== undefined);
  if (whole.fits || dated.length === 0 || dated.length === timeline.items.length) {
    return { ...whole, shown: timeline, undated: [] };
  }
  const undated = timeline.items.filter((item) => item.start === undefined);
  const shown = { ...timeline, items: dated };
  return { ...timelineDrawing(shown, context), shown, undated };
}

/** Items without a year as a list. */
function undatedList(items: readonly TimelineItem[]): readonly Paragraph[] {
  if (items.length === 0) return [];
  const head: Paragraph = { runs: [{ text: 'No year stated', bold: true }], bullet: 'none' };
  return [
    head,
    ...items.map(({ figure, text }) => ({
      runs: [...toRuns(figure).map((run) => ({ ...run, bold: true })), { text: '\u2002' }, ...toRuns(text)],
    })),
  ];
}

/** Headline and timeline; text that stands beside it goes on a further slide. */
export const composeTimeline: Composer = (draft, context) => {
  const timelines = draft.blocks.filter((block) => block.type === 'timeline');
  const others = draft.blocks.filter((block) => block.type !== 'timeline');
  const slides = timelines.map((timeline) => {
    const { drawing, fits, shown, undated } = drawTimeline(timeline, context);
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
      body: { ...emptyBody('headline'), placeholders: title.filled, drawings: [drawing], printed: [shown] },
      undated,
      diagnostics: [...title.diagnostics, ...overflow],
    };
  });
  const undated = slides.flatMap((slide) => slide.undated);
  const paragraphs = [...undatedList(undated), ...flowsParagraphs(others, { bulleted: true })];
  const target = {
    layout: 'text',
    placeholder: 'content',
    what: 'the text beside the timeline',
    place: draft.place,
  } as const;
  const text = paragraphs.length === 0 ? { pages: [], diagnostics: [] } : fillText(paragraphs, target, context);
  const printed = [undated, others];
  const further = text.pages.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed }));
  return {
    bodies: [...slides.map((slide) => slide.body), ...further],
    diagnostics: [...slides.flatMap((slide) => slide.diagnostics), ...text.diagnostics],
  };
};
