import type { DescribedDirective } from './directive.ts';

/** `:::notes`: speaker notes of the slide that it stands on. */
export const notes: DescribedDirective = {
  form: 'container',
  says: 'Speaker notes of the slide that they stand on; nothing in a brief.',
  holds: 'blocks',
  example: '## The budget\n\nIt comes to {{fact "budget"}}.\n\n:::notes\nThe budget comes to {{fact "budget"}}.\n:::',
  attributes: {},
  toNode: ({ content, convert, place }) => ({ type: 'notes', children: convert.flow(content), place }),
};
