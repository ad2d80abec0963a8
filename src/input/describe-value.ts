import { Numeral } from './numeral.ts';
import type { YamlValue } from './yaml-value.ts';

/** What zod calls a type, in words; other words are taken as they are. */
const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['null', 'nothing'],
]);

/** Names a type as an analyst would. */
export function describeExpected(type: string): string {
  return typeWords.get(type) ?? type;
}

/** Names what the file holds: ``the number `12` ``, `a list of 3`, `nothing`. */
export function describeFound(value: YamlValue | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (value instanceof Numeral) return `the number \`${value.text}\``;
  if (typeof value === 'string') return `the text \`${shorten(value)}\``;
  if (typeof value === 'boolean') return `\`${value}\``;
  return isList(value) ? `a list of ${value.length}` : 'a mapping';
}

/** What to do when one type stands where another belongs. */
export function remedyForType(expected: string, found: YamlValue | undefined): string {
  if (found === null || found === undefined) return 'give the field a value, or leave it out';
  if (expected === 'string' && (found instanceof Numeral || typeof found === 'boolean'))
    return 'put it in quotes if it is meant as text';
  if (typeof found === 'string' && /number/.test(describeExpected(expected))) return remedyForNumber(found);
  if (expected === 'array') return 'write one item a line, each after `- `, or put brackets around it';
  return 'compare it with the same field elsewhere';
}

function remedyForNumber(found: string): string {
  if (/^-?[\d.]+$/.test(found)) return 'write the number without quotes';
  return 'write digits with at most one point: no sign of a currency, no separators, no unit';
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 || line !== text ? `${line.slice(0, 40)}…` : line;
}
