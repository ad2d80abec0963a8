import type { Directive } from './directive.ts';

/** `::contents`: the table of contents. */
export const contents: Directive = {
  form: 'leaf',
  attributes: {},
  toNode: ({ place }) => ({ type: 'contents', place }),
};
