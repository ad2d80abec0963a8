import { Numeral } from './numeral.ts';
import type { YamlValue } from './yaml-value.ts';
import { Refused } from './yaml-value.ts';

/** A number on its way through a schema. */
export type NumeralInput = () => Numeral;

/**
 * Values as schemas take them: numerals become functions that give them, because zod takes every object for a mapping and would find
 * their fields.
 */
export function toSchemaInput(value: YamlValue | undefined): unknown {
  if (value instanceof Numeral) return (() => value) satisfies NumeralInput;
  // A function fits no schema; the issue that follows is not told.
  if (value instanceof Refused) return () => value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toSchemaInput);
  const mapping: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) mapping[key] = toSchemaInput(item);
  return mapping;
}

/** The numeral behind a value, if it is one. */
export function numeralOf(value: unknown): Numeral | undefined {
  const given: unknown = typeof value === 'function' ? value() : undefined;
  return given instanceof Numeral ? given : undefined;
}
