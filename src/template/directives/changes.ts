import type { Directive } from './directive.ts';

/** `::changes`: what is different from the earlier edition that the pack names; empty where it names none. */
export const changes: Directive = {
  form: 'leaf',
  attributes: {},
  toNode: ({ place }) => ({ type: 'changes', changed: [], children: [], place }),
};
