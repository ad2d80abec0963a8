import type { Directive } from './directive.ts';

/** `:::cover{kicker="…" title="…" standfirst="…"}`: the first page or the title slide. */
export const cover: Directive = {
  form: 'container',
  attributes: { kicker: 'optional', title: 'required', standfirst: 'optional' },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'cover',
    kicker: phrasing('kicker'),
    title: phrasing('title'),
    standfirst: phrasing('standfirst'),
    children: convert.flow(content),
    place,
  }),
};
