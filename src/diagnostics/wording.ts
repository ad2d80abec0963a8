/** The beginning of a hint that names the nearest known name, or nothing. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `did you mean \`${nearest}\`? `;
}

/** Up to 24 names in backticks, then how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 24).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** Words one after the other: `a`, `a and b`, `a, b and c`; or with another word before the last. */
export function joined(words: readonly string[], before: 'and' | 'or' | 'nor' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${before} ${last}`;
}

/** `1 page`, `12 pages`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
