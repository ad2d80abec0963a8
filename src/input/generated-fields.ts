import type { Place } from '../diagnostics/index.ts';
import { forbiddenCharacters } from './characters.ts';
import { Numeral, readNumeral } from './numeral.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { YamlValue } from './yaml-value.ts';
import { isMapping } from './yaml-value.ts';

/** Fields that code gives a document, and the place that stands for them. */
export interface GeneratedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/**
 * A document without some of its fields and with others that code gave; those that are undefined are left out. A field is undefined, and
 * nothing is given, where it holds something that no file could.
 */
export function withGenerated(
  document: YamlDocument,
  { fields, place }: GeneratedFields,
  without: readonly string[],
): YamlDocument | undefined {
  const generated = Object.entries(fields).filter(([, value]) => value !== undefined);
  const values = generated.map(([name, value]) => [name, toValue(value)] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  const own = isMapping(document.value) ? Object.entries(document.value) : [];
  const kept = own.filter(([name]) => !without.includes(name));
  const isGenerated = ([name]: readonly (string | number)[]) => values.some(([given]) => given === name);
  return {
    source: document.source,
    value: bare([...kept, ...values]) as YamlValue,
    place: (path, at) => (isGenerated(path) ? place : document.place(path, at)),
    placeInside: (path, start, end) => (isGenerated(path) ? place : document.placeInside(path, start, end)),
  };
}

/** A document with some of its fields alone. */
export function onlyFields(document: YamlDocument, names: readonly string[]): YamlDocument {
  const own = isMapping(document.value) ? Object.entries(document.value) : [];
  return { ...document, value: bare(own.filter(([name]) => names.includes(name))) as YamlValue };
}

/** A value of code as a file would hold it; undefined where none could. */
function toValue(value: unknown): YamlValue | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return [...forbiddenCharacters(value)].length > 0 ? undefined : value;
  if (typeof value === 'number') {
    const numeral = readNumeral(String(value));
    return numeral instanceof Numeral ? numeral : undefined;
  }
  if (typeof value !== 'object') return undefined;
  const items = Object.entries(value).map(([name, item]) => [name, toValue(item)] as const);
  if (items.some(([, item]) => item === undefined)) return undefined;
  return (Array.isArray(value) ? items.map(([, item]) => item) : bare(items)) as YamlValue;
}

/** Without prototype, so that no field can be mistaken for an inherited name. */
function bare(entries: readonly (readonly [string, unknown])[]): object {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
