import type { Fix, Place } from './diagnostic.ts';

/** The fix that writes one text in place of another. */
export function replacement(place: Place, was: string, text: string): Fix {
  return { title: `write \`${text}\` in place of \`${was}\``, place, was, text };
}
