import type { DescribedDirective } from './directive.ts';

/** `::contents`: the table of contents. */
export const contents: DescribedDirective = {
  form: 'leaf',
  says: 'The table of contents.',
  example: '::contents',
  attributes: {},
  toNode: ({ place }) => ({ type: 'contents', place }),
};
