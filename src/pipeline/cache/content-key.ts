import { sha256 } from '../sha256.ts';

/**
 * A key that is the same only for the same data, whatever is in them: maps, bytes, numbers that JSON has no word for. Fields in another order
 * have another key, and are then made again. Throws for what is no data, such as a function, or an object that may hide some of it.
 */
export function contentKey(value: unknown): string {
  const written: string[] = [];
  write(value, written);
  return sha256(written.join(''));
}

/** Each kind of value begins with a letter of its own, and all of unknown length say how long they are. */
function write(value: unknown, to: string[]): void {
  if (typeof value === 'string') to.push('s', String(value.length), ':', value);
  else if (typeof value === 'number') to.push('n', Object.is(value, -0) ? '-0' : String(value), ';');
  else if (typeof value === 'boolean' || value === null || value === undefined) to.push(`${value};`);
  else if (Array.isArray(value)) {
    to.push('a', String(value.length), ':');
    for (const item of value) write(item, to);
  } else if (value instanceof Map) {
    to.push('m', String(value.size), ':');
    for (const [key, item] of value) {
      write(key, to);
      write(item, to);
    }
  } else if (value instanceof Set) {
    to.push('e', String(value.size), ':');
    for (const item of value) write(item, to);
  } else if (value instanceof Uint8Array) to.push('b', sha256(value));
  else if (typeof value === 'object' && isPlain(value)) writeFields(value, to);
  else throw new Error(`${Object.prototype.toString.call(value)} is no data`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function writeFields(value: object, to: string[]): void {
  const fields = Object.entries(value);
  to.push('o', String(fields.length), ':');
  for (const [name, field] of fields) {
    write(name, to);
    write(field, to);
  }
}
