import type { DescribedDirective } from './directive.ts';

/** `::sources`: what the marks of the document stand for; filled when the document is marked. */
export const sources: DescribedDirective = {
  form: 'leaf',
  says: 'What the marks of the document stand for: sources and computations.',
  example: '::sources',
  attributes: {},
  toNode: ({ place }) => ({ type: 'sources', sources: [], derivations: [], place }),
};
