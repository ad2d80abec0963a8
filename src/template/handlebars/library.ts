import { createRequire } from 'node:module';

/** Handlebars in one file, which loads nothing else: its many files bring a library for source maps along, which nothing here asks for. */
export const Handlebars = createRequire(import.meta.url)(
  'handlebars/dist/handlebars.js',
) as typeof import('handlebars');
