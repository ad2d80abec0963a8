import { choice, fields, id, list, named, refuse, words, written, z } from '../../input/index.ts';
import { operations } from '../dataset.ts';
import type { Entry } from '../entries.ts';
import { derivedSchema } from '../schema.ts';

/** Id of a fact, or a number. */
function expected() {
  return written().superRefine((text, context) => {
    if (text === '') refuse(context, 'blank-text', {});
  });
}

const { base, unitMeasure, unitMultiplier } = derivedSchema.shape;

/** An entry of `data/checks.yaml`. */
export const assertionSchema = fields({
  operation: choice(operations)
    .describe('How the facts are computed with, as in `derived:`; left out for one fact alone.')
    .exactOptional(),
  of: list(words(), { min: 1 }).describe('Ids of the facts, in the order that the operation reads them.'),
  base,
  unitMeasure,
  unitMultiplier,
  equals: expected()
    .describe(
      'What it comes to, rounded to as many decimals: id of a fact, or a number in the unit and multiplier of the result.',
    )
    .exactOptional(),
  atMost: expected().describe('What it does not exceed: id of a fact, or a number.').exactOptional(),
  within: list(expected(), { min: 2 })
    .max(2)
    .describe('What it lies between, ends included: two ids of facts or numbers, the lower one first.')
    .exactOptional(),
  severity: choice(['error', 'warning'])
    .describe('Whether a check that does not hold fails the build; `error` where it is left out.')
    .default('error'),
  message: words().describe('What to say when it does not hold.').exactOptional(),
});

/** One assertion of the file. */
export type AssertionEntry = Entry<z.output<typeof assertionSchema>>;

/** `data/checks.yaml`. */
export const checksFileSchema = fields({
  checks: named(assertionSchema).describe("The analyst's own assertions over facts, by id.").exactOptional(),
});

/** The top level of `data/checks.yaml`; the entries are checked one by one. */
export const checksHead = fields({ checks: z.record(id(), z.unknown()).exactOptional() });
