import type { FactReference } from './nodes.ts';

/** Changes references to facts, wherever they stand in a document or a part of one; what `change` gives back as it was stays. */
export function mapReferences<T>(value: T, change: (reference: FactReference) => FactReference): T {
  return mapped(value, change) as T;
}

function mapped(value: unknown, change: (reference: FactReference) => FactReference): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, mapped(field, change)]));
}

function isReference(value: object): value is FactReference {
  return 'type' in value && value.type === 'factReference';
}
