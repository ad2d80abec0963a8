import type { DescribedDirective } from './directive.ts';

/** `:::aside{title="…"}`: beside the block before it. */
export const aside: DescribedDirective = {
  form: 'container',
  says: 'A note beside the block before it; in a deck beside what the slide is about.',
  holds: 'blocks',
  example: ':::aside{title="Read with care"}\n{{caveat "plan-or-outturn"}}\n:::',
  attributes: { title: { takes: 'Markdown', says: 'Its title.' } },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'aside',
    title: phrasing('title'),
    children: convert.flow(content),
    place,
  }),
};
