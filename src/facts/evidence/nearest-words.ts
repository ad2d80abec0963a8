interface Word {
  /** As it stands there. */
  readonly text: string;
  /** Without the punctuation around it and in lower case, to be compared. */
  readonly key: string;
}

/** A run of words that two texts share. */
interface CommonRun {
  readonly length: number;
  /** Index of its first word in each of the two. */
  readonly at: number;
  readonly in: number;
}

/** Fewest words in common that say where a phrase may have come from. */
const fewest = 2;

/**
 * The words of a text that come nearest to a phrase that does not stand in it: those around the longest run of words that the two share, as
 * many as the phrase has; undefined where they share too few.
 */
export function nearestWords(phrase: string, texts: readonly string[]): string | undefined {
  const sought = wordsOf(phrase);
  let best: { readonly run: CommonRun; readonly words: readonly Word[] } | undefined;
  for (const words of texts.map(wordsOf)) {
    const run = longestRun(sought, words);
    if (run.length >= fewest && run.length > (best?.run.length ?? 0)) best = { run, words };
  }
  if (best === undefined) return undefined;
  const start = best.run.in - best.run.at;
  const around = best.words.slice(Math.max(0, start), start + sought.length);
  return around.map(({ text }) => text).join(' ');
}

function wordsOf(text: string): readonly Word[] {
  return text
    .split(/\s+/)
    .map((word) => ({ text: word, key: word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase() }))
    .filter(({ key }) => key !== '');
}

function longestRun(left: readonly Word[], right: readonly Word[]): CommonRun {
  let best: CommonRun = { length: 0, at: 0, in: 0 };
  let last: readonly number[] = [];
  for (const [row, { key }] of left.entries()) {
    const before = last;
    last = right.map((word, column) => (word.key === key ? (before[column - 1] ?? 0) + 1 : 0));
    for (const [column, length] of last.entries()) {
      if (length > best.length) best = { length, at: row - length + 1, in: column - length + 1 };
    }
  }
  return best;
}
