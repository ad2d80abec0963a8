import type { Directive } from './directive.ts';

/** `::contents`: the table of contents. */
export const contents: Directive = {
  form: 'leaf',
  says: 'The table of contents.',
  example: '::contents',
  attributes: {},
  toNode: ({ place }) => ({ type: 'contents', place }),
};
