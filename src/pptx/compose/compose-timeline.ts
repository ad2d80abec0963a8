import type { TimelineItem } from '../../document/index.ts';
import type { Paragraph, Run } from '../presentation/presentation.ts';
import { toRuns } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import { fillLine } from './fill-line.ts';
import { fillText } from './fill-text.ts';
import type { Composer } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';
import { timelinePieces } from './timeline-pieces.ts';

const bullet = 'none' as const;

function strong(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, bold: true }));
}

/** `2027`, `2025–2030`; nothing for what has no year. */
function yearsOf({ start, end }: TimelineItem): string {
  if (start === undefined) return '';
  return end === undefined || end === start ? String(start) : `${start}–${end}`;
}

/** What no drawing has room for as a list: first what has a year, in order, then what the source gives none. */
function leftList(items: readonly TimelineItem[]): readonly Paragraph[] {
  const toItem = (item: TimelineItem): Paragraph => {
    const years = yearsOf(item);
    return {
      runs: [
        ...(years === '' ? [] : [{ text: `${years}\u2002`, color: 'grey' as const }]),
        ...strong(toRuns(item.figure)),
        { text: '\u2002' },
        ...toRuns(item.text),
      ],
    };
  };
  const dated = items.filter(({ start }) => start !== undefined);
  const undated = items.filter(({ start }) => start === undefined);
  const head: Paragraph = { runs: strong([{ text: 'No year stated' }]), bullet };
  const inOrder = [...dated].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return [...inOrder.map(toItem), ...(undated.length === 0 ? [] : [head, ...undated.map(toItem)])];
}

/** Headline and timeline, over as many slides as its years need; what they do not hold, and text, goes on further slides. */
export const composeTimeline: Composer = (draft, context) => {
  const { place } = draft;
  const timelines = draft.blocks.filter((block) => block.type === 'timeline');
  const others = draft.blocks.filter((block) => block.type !== 'timeline');
  const drawn = timelines.map((timeline) => {
    const { pieces, left } = timelinePieces(timeline, context);
    const target = {
      layout: 'headline',
      placeholder: 'figureTitle',
      maxLines: 1,
      smallest: 11,
      what: 'the title of the timeline',
      place: timeline.place,
    } as const;
    const title = fillLine(toRuns(timeline.title, { marks: false }), target, context);
    const bodies = pieces.map(({ shown, drawing }) => ({
      ...emptyBody('headline' as const),
      placeholders: title.filled,
      drawings: [drawing],
      printed: [shown],
    }));
    const lead =
      pieces.length === 0 && timeline.title.length > 0 ? [{ runs: strong(toRuns(timeline.title)), bullet }] : [];
    return { bodies, left, lead, diagnostics: title.diagnostics };
  });
  const left = drawn.flatMap((one) => one.left);
  const lead = drawn.flatMap((one) => one.lead);
  const paragraphs = [...lead, ...leftList(left), ...flowsParagraphs(others, { bulleted: true })];
  const target = { layout: 'text', placeholder: 'content', what: 'the text beside the timeline', place } as const;
  const text = paragraphs.length === 0 ? { pages: [], diagnostics: [] } : fillText(paragraphs, target, context);
  const printed = [lead.length === 0 ? [] : timelines.map(({ title }) => title), left, others];
  const further = text.pages.map((page) => ({ ...emptyBody('text'), placeholders: [page], printed }));
  return {
    bodies: [...drawn.flatMap((one) => one.bodies), ...further],
    diagnostics: [...drawn.flatMap((one) => one.diagnostics), ...text.diagnostics],
  };
};
