import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import { type Argument, dynamic, type HelperCall, type HelperSignature } from './definition.ts';

/** Checks number and names of arguments. */
export function checkSignature(
  { params, options, place }: HelperCall,
  { usage, parameters, repeats = false, options: known }: HelperSignature,
): readonly Diagnostic[] {
  const count = params.length < parameters.length || (params.length > parameters.length && !repeats);
  const unknown = [...options].filter(([name]) => !Object.hasOwn(known, name));
  return [
    ...(count ? [diagnose('helper-arguments', { usage }, { place })] : []),
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
