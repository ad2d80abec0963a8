/**
 * A copy of plain data that cannot be changed: what code of a pack is given to read. A change is an error at its line, rather than something
 * that other parts of a build do not know of.
 */
export function toReadOnly<Value>(value: Value): Value {
  return copy(value) as Value;
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copy));
  if (value instanceof Map) return new ReadOnlyMap([...value].map(([key, item]) => [key, copy(item)]));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)])));
}

/** A map whose entries stay as they were when it was made. */
class ReadOnlyMap extends Map<unknown, unknown> {
  constructor(entries: readonly (readonly [unknown, unknown])[]) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    Object.freeze(this);
  }

  override set(): never {
    throw new TypeError('the data of a pack is only read');
  }

  override delete(): never {
    throw new TypeError('the data of a pack is only read');
  }

  override clear(): never {
    throw new TypeError('the data of a pack is only read');
  }
}
