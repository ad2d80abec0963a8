/**
 * JSON with sorted keys and without places, so that equal data give equal text whatever the order of their files.
 * Maps become objects; the order of lists is kept, for there it has a meaning.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(toCanonical(value));
}

function toCanonical(value: unknown): unknown {
  if (value instanceof Map) return toCanonical(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(toCanonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'place');
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, toCanonical(field)]));
}
