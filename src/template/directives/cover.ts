import type { DescribedDirective } from './directive.ts';

/** `:::cover{kicker="…" title="…" standfirst="…"}`: the first page or the title slide. */
export const cover: DescribedDirective = {
  form: 'container',
  says: 'The first page, or the title slide.',
  holds: 'blocks below the title',
  example: ':::cover{kicker="Budget" title="{{edition \'title\'}}" standfirst="{{edition \'subtitle\'}}"}\n:::',
  attributes: {
    kicker: { takes: 'Markdown', says: 'The line over the title.' },
    title: { takes: 'Markdown', required: true, says: 'The title.' },
    standfirst: { takes: 'Markdown', says: 'What stands below the title.' },
  },
  toNode: ({ phrasing, content, convert, place }) => ({
    type: 'cover',
    kicker: phrasing('kicker'),
    title: phrasing('title'),
    standfirst: phrasing('standfirst'),
    children: convert.flow(content),
    place,
  }),
};
