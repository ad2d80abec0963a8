import { checkSignature } from './check-arguments.ts';
import type { Helper } from './definition.ts';

const usage = '{{ref "id"}}';

/** `{{ref "id"}}` names a chart or table of the document by its number, and leads to it. Which there are is known when it is rendered. */
export const ref: Helper = {
  usage,
  check: (call) => checkSignature(call, { usage, least: 1, most: 1, options: [] }),
  print: ({ params, place }) => ({ type: 'reference', block: String(params[0]?.value), place }),
};
