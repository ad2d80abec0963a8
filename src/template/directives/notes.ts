import type { Directive } from './directive.ts';

/** `:::notes`: speaker notes of the slide that it stands on. */
export const notes: Directive = {
  form: 'container',
  attributes: {},
  toNode: ({ content, convert, place }) => ({ type: 'notes', children: convert.flow(content), place }),
};
