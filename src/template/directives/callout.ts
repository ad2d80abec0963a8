import type { Directive } from './directive.ts';

/** `:::callout{title="…"}`: a framed note in the run of the text. */
export const callout: Directive = {
  form: 'container',
  attributes: { title: 'optional' },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'callout',
    title: phrasing('title'),
    children: convert.flow(content),
    place,
  }),
};
