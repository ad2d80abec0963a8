import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing, TimelineItem } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { DescribedDirective, DirectiveCall } from './directive.ts';
import { type LinedItem, readItems } from './item-lines.ts';

/** `:::timeline{from=2025 to=2030 title="…"}`: list items with the lines when, figure and text. */
export const timeline: DescribedDirective = {
  form: 'container',
  says: 'Figures along an axis of years.',
  holds: 'one list; the lines of each item are a year, span or `-`, the figure, and the text',
  example:
    ':::timeline{from=2025 to=2030 title="What is expected"}\n- 2028\n  {{fact "budget-2028" form="value"}}\n  is what the budget is projected to come to.\n:::',
  attributes: {
    from: { takes: 'a year', required: true, says: 'Where the axis begins.' },
    to: { takes: 'a year', required: true, says: 'Where it ends.' },
    title: { takes: 'Markdown', says: 'Its title.' },
  },
  toNode: (call) => {
    const [from, to] = [readYear(call, 'from'), readYear(call, 'to')];
    const read = readItems(call, { lines: ['a year or `-`', 'the figure', 'the text'], lastGoesOn: true });
    const items = read.map((item) => toItem(item, call));
    if (from === undefined || to === undefined || items.length === 0) return undefined;
    return { type: 'timeline', from, to, title: call.phrasing('title'), items, place: call.place };
  },
};

function readYear(call: DirectiveCall, attribute: string): number | undefined {
  const written = call.words(attribute);
  if (written === undefined || /^\d{4}$/.test(written)) return written === undefined ? undefined : Number(written);
  const place = call.placeOf(attribute);
  call.convert.report(diagnose('attribute-value', { attribute, wanted: 'a year of four digits' }, { place }));
  return undefined;
}

function toItem({ lines, place }: LinedItem, { convert }: DirectiveCall): TimelineItem {
  const [when = [], figure = [], text = []] = lines;
  const written = writtenTime(when, convert.dataset);
  const span = toSpan(written);
  if (span === undefined) {
    convert.report(diagnose('timeline-when', { written }, { place: when[0]?.place ?? place }));
  }
  return { ...span, figure, text, place };
}

/** Words as they stand; of a fact, when it is to be. */
function writtenTime(when: readonly Phrasing[], dataset: Dataset): string {
  const [only, ...others] = when;
  if (only?.type !== 'factReference' || others.length > 0) return toPlainText(when).trim();
  const fact = dataset.facts.get(only.fact);
  const date = fact?.kind === 'event' ? fact.date : undefined;
  return fact?.period ?? fact?.horizon ?? date?.slice(0, 4) ?? toPlainText(when);
}

/** Years of `2027`, `2027-03`, `2025/2030`, `2025–2030`; none of `-`. */
function toSpan(written: string): { start?: number; end?: number } | undefined {
  if (/^[-\u2013\u2014]?$/.test(written)) return {};
  const years = /^(\d{4})(?:-\d{2}){0,2}(?:\s*[/\u2013]\s*(\d{4})(?:-\d{2}){0,2})?$/.exec(written);
  if (years === null) return undefined;
  const [, start, end] = years;
  return end === undefined ? { start: Number(start) } : { start: Number(start), end: Number(end) };
}
