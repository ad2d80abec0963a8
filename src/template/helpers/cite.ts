import { checkFact, checkSignature } from './check-arguments.ts';
import type { Helper } from './definition.ts';

const usage = '{{cite "id"}}';

/** `{{cite "id" "id" …}}` prints no words, only the marks of the facts that the sentence rests on. */
export const cite: Helper = {
  usage,
  check: (call, { dataset }) => [
    ...checkSignature(call, { usage, least: 1, most: Number.POSITIVE_INFINITY, options: [] }),
    ...call.params.flatMap((param) => checkFact(param, dataset)),
  ],
  print: ({ params, place }) => ({ type: 'citation', facts: params.map(({ value }) => String(value)), place }),
};
