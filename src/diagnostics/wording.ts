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

/** Names in backticks of which one is meant: `` `a`, `b` or `c` ``. */
export function either(names: readonly string[]): string {
  const shown = names.map((name) => `\`${name}\``);
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(' or ');
}
