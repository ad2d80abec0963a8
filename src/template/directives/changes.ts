import type { DescribedDirective } from './directive.ts';

/** `::changes`: what is different from the earlier edition that the pack names; empty where it names none. */
export const changes: DescribedDirective = {
  form: 'leaf',
  says: 'What is different from the edition that `previous:` names; nothing where it names none.',
  example: '::changes',
  attributes: {},
  toNode: ({ place }) => ({ type: 'changes', changed: [], children: [], place }),
};
