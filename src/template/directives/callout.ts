import type { DescribedDirective } from './directive.ts';

/** `:::callout{title="…"}`: a framed note in the run of the text. */
export const callout: DescribedDirective = {
  form: 'container',
  says: 'A framed note in the run of the text.',
  holds: 'blocks',
  example: ':::callout{title="In short"}\nThe budget comes to {{fact "budget"}}.\n:::',
  attributes: { title: { takes: 'Markdown', says: 'Its title.' } },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'callout',
    title: phrasing('title'),
    children: convert.flow(content),
    place,
  }),
};
