import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';

/** A field of a definition. */
export interface DefinitionField {
  /** What it is to hold, in words. */
  readonly wanted: string;
  readonly isFit: (value: unknown) => boolean;
  readonly required?: true;
}

/** The fields of a definition by name. */
export type DefinitionShape = Readonly<Record<string, DefinitionField>>;

/** A field that holds code. */
export const code = { wanted: 'a function', isFit: (value: unknown) => typeof value === 'function' } as const;

/** A field that holds words. */
export const text = {
  wanted: 'text',
  isFit: (value: unknown) => typeof value === 'string' && value.trim() !== '',
} as const;

/** A field that holds one of a few words. */
export function oneOf(words: readonly string[]): DefinitionField {
  const wanted = words.map((word) => `\`'${word}'\``).join(' or ');
  return { wanted, isFit: (value) => words.some((word) => word === value) };
}

/** A field that holds an object whose fields are all fit. */
export function objectOf(wanted: string, isFit: (value: unknown) => boolean): DefinitionField {
  return { wanted, isFit: (value) => isObject(value) && Object.values(value).every(isFit) };
}

/** Whether a value has fields by name. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says what is wrong with the fields of a definition. `path` is how the file writes it: `helpers.among`. */
export function checkDefinition(
  definition: unknown,
  shape: DefinitionShape,
  { path, place }: { readonly path: string; readonly place: Place },
): readonly Diagnostic[] {
  if (!isObject(definition)) return [diagnose('extension-malformed', { path, wanted: 'an object' }, { place })];
  const known = Object.keys(shape);
  const unknown = Object.keys(definition).filter((name) => !known.includes(name));
  const unfit = Object.entries(shape).filter(([name, { isFit, required }]) => {
    const value = definition[name];
    return value === undefined ? required === true : !isFit(value);
  });
  return [
    ...unknown.map((name) =>
      diagnose('extension-field', { name: `${path}.${name}`, nearest: nearestName(name, known), known }, { place }),
    ),
    ...unfit.map(([name, { wanted }]) =>
      diagnose('extension-malformed', { path: `${path}.${name}`, wanted }, { place }),
    ),
  ];
}
