import type { Directive } from './directive.ts';

/** `:::aside{title="…"}`: beside the block before it. */
export const aside: Directive = {
  form: 'container',
  attributes: { title: 'optional' },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'aside',
    title: phrasing('title'),
    children: convert.flow(content),
    place,
  }),
};
