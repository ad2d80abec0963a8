import { caveat } from './caveat.ts';
import { cite } from './cite.ts';
import type { DescribedHelper, Helper } from './definition.ts';
import { edition } from './edition.ts';
import { fact } from './fact.ts';
import { literal } from './literal.ts';
import { ref } from './ref.ts';

/** The helpers that print something from the data, by name. */
export const helpers: ReadonlyMap<string, DescribedHelper> = new Map(
  Object.entries({ fact, cite, caveat, edition, literal, ref }),
);

/** Handlebars' own blocks that templates may use, and what each does. */
export const blockWords: Readonly<Record<string, string>> = {
  if: 'Prints what is inside where a value is there; `{{else}}` what stands for it where it is not.',
  unless: 'Prints what is inside where a value is not there.',
  each: 'Prints what is inside once for each item of a list, which is `this` there.',
  with: 'Prints what is inside with the fields of a value.',
};

/** The names of these blocks. */
export const blockHelpers: readonly string[] = Object.keys(blockWords);

/** Reads a field by name; the one helper that may stand inside another. */
export const lookupHelper = 'lookup';

/** Names of everything that a template may call like a helper, with those that print. */
export function namesWith(printing: ReadonlyMap<string, Helper>): readonly string[] {
  return [...printing.keys(), ...blockHelpers, lookupHelper];
}

/** Names of the tool's own. */
export const helperNames: readonly string[] = namesWith(helpers);
