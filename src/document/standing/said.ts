import type { Modality } from '../../facts/index.ts';

/** Words by which a sentence says how firmly something stands, by the way of putting it that they express. */
const modalityWords: Readonly<Record<Exclude<Modality, 'reported'>, RegExp>> = {
  committed: /(?<!\p{L})(?:commit|undert[ao]|allocat|earmark|pledg|promis)/iu,
  proposed: /(?<!\p{L})(?:propos|offer|pledg|announc)/iu,
  projected:
    /(?<!\p{L})(?:project(?:ed|ing|ions?\b)|projects?(?=\s*(?:\uFFFC|that\b))|forecast|expect|outlook|planned|predict|anticipat|will\b|would\b|could\b|(?:is|are|was|were)(?: also| still)? to\b)/iu,
  characterised: /(?<!\p{L})(?:calls?\b|called|characteri|describ|regard|according|in the words of)/iu,
};

/** Whether words say that something is put in a certain way. */
export function saysModality(words: string, modality: string): boolean {
  return modality in modalityWords && modalityWords[modality as keyof typeof modalityWords].test(words);
}

const undatedWords =
  /(?<!\p{L})(?:no|not|none|without|neither|nor|never|nowhere|leaves? open)(?!\p{L})[^.;]*(?<!\p{L})(?:dat(?:e|es|ed)|spans?|years?|times?|periods?|horizons?|when|lengths?|long)(?!\p{L})|undated/iu;

/** Whether words say that no time is stated. */
export function saysUndated(words: string): boolean {
  return undatedWords.test(words);
}

/** Whether words name every year of a horizon or period. */
export function saysYears(words: string, time: string): boolean {
  const years = time.match(/\d{4}/g) ?? [];
  return years.length > 0 && years.every((year) => words.includes(year));
}

/** Whether the words before a figure end in its qualifier. */
export function endsIn(words: string, qualifier: string): boolean {
  return new RegExp(`(?<!\\p{L})${qualifier.replace('.', '\\.')}\\s*$`, 'iu').test(words);
}

/** The sentence around an offset. `U.S. ` and `a.m. ` end none. */
export function sentenceAt(text: string, offset: number): string {
  const ends = [...text.matchAll(/(?<!(?:^|[^\p{L}])\p{L}\.?)[.!?][”"’)]*\s+(?=[\p{Lu}\p{N}“"\uFFFC])/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const start = ends.findLast((end) => end <= offset) ?? 0;
  return text.slice(
    start,
    ends.find((end) => end > offset),
  );
}
