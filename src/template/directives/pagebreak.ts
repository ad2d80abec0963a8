import type { Directive } from './directive.ts';

/** `::pagebreak`: the rest begins on a new page. */
export const pagebreak: Directive = {
  form: 'leaf',
  attributes: {},
  toNode: ({ place }) => ({ type: 'pagebreak', place }),
};
