import { serialize } from 'node:v8';
import { sha256 } from '../sha256.ts';

/**
 * A key that is the same only for the same data, whatever is in them: maps, bytes, numbers that JSON has no word for. What was put together
 * in another way may have another key, and is then made again. Throws for what is no data, such as a function.
 */
export function contentKey(value: unknown): string {
  return sha256(serialize(value));
}
