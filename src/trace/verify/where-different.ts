/** How much of a text is shown: letters before the first difference, and in all. */
const most = { before: 16, all: 60 } as const;

/** Two texts from shortly before the first letter in which they differ. */
export function whereDifferent(one: string, other: string): readonly [string, string] {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  const from = at <= most.before ? 0 : one.lastIndexOf(' ', at - most.before) + 1;
  return [cut(one, from), cut(other, from)];
}

/** The beginning of a text, if there is one. */
export function shortened<Text extends string | undefined>(text: Text): Text | string {
  return text === undefined ? text : cut(text, 0);
}

function cut(text: string, from: number): string {
  const shown = text.slice(from, from + most.all);
  return `${from > 0 ? '…' : ''}${shown}${from + most.all < text.length ? '…' : ''}`;
}
