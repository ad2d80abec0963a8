import { caveat } from './caveat.ts';
import { cite } from './cite.ts';
import type { Helper } from './definition.ts';
import { edition } from './edition.ts';
import { fact } from './fact.ts';
import { literal } from './literal.ts';
import { ref } from './ref.ts';

/** The helpers that print something from the data, by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  Object.entries({ fact, cite, caveat, edition, literal, ref }),
);

/** Handlebars' own blocks that templates may use. */
export const blockHelpers: readonly string[] = ['if', 'unless', 'each', 'with'];

/** Reads a field by name; the one helper that may stand inside another. */
export const lookupHelper = 'lookup';

/** Names of everything that a template may call like a helper, with those that print. */
export function namesWith(printing: ReadonlyMap<string, Helper>): readonly string[] {
  return [...printing.keys(), ...blockHelpers, lookupHelper];
}

/** Names of the tool's own. */
export const helperNames: readonly string[] = namesWith(helpers);
