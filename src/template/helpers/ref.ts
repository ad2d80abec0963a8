import { checkSignature } from './check-arguments.ts';
import type { DescribedHelper } from './definition.ts';

/** `{{ref "id"}}` names a chart or table of the document by its number, and leads to it. Which there are is known when it is rendered. */
export const ref: DescribedHelper = {
  usage: '{{ref "id"}}',
  says: 'Names a chart or a table of the document by its number, in a deck by its slide, and leads to it.',
  parameters: [{ name: 'id', takes: 'id of a chart or table', required: true, says: 'What is named.' }],
  options: {},
  example: '{{ref "budget-by-use"}} shows the uses.',
  check: (call) => checkSignature(call, ref),
  print: ({ params, place }) => ({ type: 'reference', block: String(params[0]?.value), place }),
};
