/**
 * Words one after the other, as a sentence lists them.
 *
 * @param {readonly string[]} words
 */
export function listed(words) {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
