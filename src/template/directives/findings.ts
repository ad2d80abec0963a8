import type { DescribedDirective } from './directive.ts';
import { readItems } from './item-lines.ts';

/** `:::findings`: list items with a line for the figure, then the sentence. */
export const findings: DescribedDirective = {
  form: 'container',
  says: 'Findings, each with the figure that it is about.',
  holds: 'one list; the first line of each item is the figure, the others are the sentence',
  example: ':::findings\n- {{fact "health-share" form="value"}}\n  of the budget is for health.\n:::',
  attributes: {},
  toNode: (call) => {
    const read = readItems(call, { lines: ['the figure', 'the sentence'], lastGoesOn: true });
    const items = read.map(({ lines: [figure = [], text = []], place }) => ({ figure, text, place }));
    return items.length === 0 ? undefined : { type: 'findings', items, place: call.place };
  },
};
