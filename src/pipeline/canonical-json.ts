/** Fields that say nothing of what is printed: where a thing stands, how long it holds, how its evidence is looked up, what it was called before. */
const unprinted: ReadonlySet<string> = new Set(['place', 'validFor', 'places', 'formerly', 'table']);

/**
 * JSON with sorted keys, without what is not printed, so that equal data give equal text whatever the order of
 * their files.
 * Maps become objects; the order of lists is kept, for there it has a meaning.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(toCanonical(value));
}

function toCanonical(value: unknown): unknown {
  if (value instanceof Map) return toCanonical(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(toCanonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => !unprinted.has(key));
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, toCanonical(field)]));
}
