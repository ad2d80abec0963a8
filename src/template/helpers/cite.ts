import { checkFact, checkSignature } from './check-arguments.ts';
import type { DescribedHelper } from './definition.ts';

/** `{{cite "id" "id" …}}` prints no words, only the marks of the facts that the sentence rests on. */
export const cite: DescribedHelper = {
  usage: '{{cite "id"}}',
  says: 'Prints no words, only the marks of the facts that a sentence rests on.',
  parameters: [{ name: 'id', takes: 'id of a fact', required: true, says: 'The fact; several may be given.' }],
  repeats: true,
  options: {},
  example: 'Two uses are named in the budget. {{cite "health" "schools"}}',
  check: (call, { dataset }) => [
    ...checkSignature(call, cite),
    ...call.params.flatMap((param) => checkFact(param, dataset)),
  ],
  print: ({ params, place }) => ({ type: 'citation', facts: params.map(({ value }) => String(value)), place }),
};
