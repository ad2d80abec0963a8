/** Gives a value that has a shape, as a copy with nothing that the shape does not name; undefined for any other. */
export type Guard<T> = (value: unknown) => T | undefined;

/** A field that may be left out. */
export interface OptionalField<T> {
  readonly optional: Guard<T>;
}

/** A guard for each field of an object, in the order in which the fields are written. */
export type Shape<T> = {
  readonly [Name in keyof T]-?: Record<never, never> extends Pick<T, Name>
    ? OptionalField<Exclude<T[Name], undefined>>
    : Guard<T[Name]>;
};

/** A string. */
export const text: Guard<string> = (value) => (typeof value === 'string' ? value : undefined);

/** A whole number from 1, as pages, mentions and ids are counted. */
export const count: Guard<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** One of these strings. */
export function oneOf<Word extends string>(words: readonly Word[]): Guard<Word> {
  return (value) => words.find((word) => word === value);
}

/** A list with items of one shape. */
export function listOf<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const each of value) {
      const read = item(each);
      if (read === undefined) return undefined;
      items.push(read);
    }
    return items;
  };
}

/** Marks a field that may be left out. */
export function optional<T>(guard: Guard<T>): OptionalField<T> {
  return { optional: guard };
}

/** An object with these fields of its own. */
export function fields<T extends object>(shape: Shape<T>): Guard<T> {
  const guards = Object.entries<Guard<unknown> | OptionalField<unknown>>(shape);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const own = new Map<string, unknown>(Object.entries(value));
    const read: Record<string, unknown> = {};
    for (const [name, guard] of guards) {
      const given = own.get(name);
      if (given === undefined && 'optional' in guard) continue;
      const field = 'optional' in guard ? guard.optional(given) : guard(given);
      if (field === undefined) return undefined;
      read[name] = field;
    }
    return read as T;
  };
}
