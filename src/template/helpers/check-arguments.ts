import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import { type Argument, dynamic, type HelperCall, type HelperSignature } from './definition.ts';

/** How many arguments a helper takes, and the names of its options. */
export interface HelperArguments {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly options: readonly string[];
}

/** Checks a call by what its helper is described to take. */
export function checkSignature(
  call: HelperCall,
  { usage, parameters, repeats = false, options }: HelperSignature,
): readonly Diagnostic[] {
  const least = parameters.length;
  const most = repeats ? Number.POSITIVE_INFINITY : least;
  return checkArguments(call, { usage, least, most, options: Object.keys(options) });
}

/** Checks number and names of arguments. */
export function checkArguments(
  { params, options, place }: HelperCall,
  { usage, least, most, options: known }: HelperArguments,
): readonly Diagnostic[] {
  const unknown = [...options].filter(([name]) => !known.includes(name));
  return [
    ...(params.length < least || params.length > most ? [diagnose('helper-arguments', { usage }, { place })] : []),
    ...unknown.map(([name, { place: at }]) => diagnose('helper-option', { name, usage }, { place: at })),
  ];
}

/** Checks that an argument is the id of a fact. */
export function checkFact({ value, place }: Argument, dataset: Dataset): readonly Diagnostic[] {
  if (value === dynamic || dataset.facts.has(String(value))) return [];
  const id = String(value);
  const fix = nameFix({ name: id, place }, dataset.facts.keys(), 'id');
  return [diagnose('unknown-fact', { id, nearest: nearestName(id, dataset.facts.keys()) }, { place, fix })];
}

/** Checks that an argument is one of a few words. */
export function checkChoice(
  { value, place }: Argument,
  code: 'unknown-form' | 'unknown-caveat' | 'unknown-edition-field',
  known: readonly string[],
): readonly Diagnostic[] {
  if (value === dynamic || known.includes(String(value))) return [];
  const name = String(value);
  const fix = nameFix({ name, place }, known, code === 'unknown-caveat' ? 'id' : 'word');
  return [diagnose(code, { name, nearest: nearestName(name, known), known }, { place, fix })];
}
