import type { Directive } from './directive.ts';
import { readItems } from './item-lines.ts';

/** `:::findings`: list items with a line for the figure, then the sentence. */
export const findings: Directive = {
  form: 'container',
  attributes: {},
  toNode: (call) => {
    const read = readItems(call, { lines: ['the figure', 'the sentence'], lastGoesOn: true });
    const items = read.map(({ lines: [figure = [], text = []], place }) => ({ figure, text, place }));
    return items.length === 0 ? undefined : { type: 'findings', items, place: call.place };
  },
};
