import type { DescribedDirective } from './directive.ts';

/** `::pagebreak`: the rest begins on a new page. */
export const pagebreak: DescribedDirective = {
  form: 'leaf',
  says: 'The rest begins on a new page, or on another slide under the same headline.',
  example: '::pagebreak',
  attributes: {},
  toNode: ({ place }) => ({ type: 'pagebreak', place }),
};
