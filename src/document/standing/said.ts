import type { Modality } from '../../facts/index.ts';

/** Words that say how firmly something stands, by the way of putting it that they express. */
const modalityWords: Readonly<Record<Exclude<Modality, 'reported'>, RegExp>> = {
  committed:
    /(?<!\p{L})(?:commit(?:s|ted|ting|ments?)?|undert(?:akes?|ook|aken|aking)|allocat(?:es?|ed|ions?)|earmark(?:s|ed)?|pledg(?:es?|ed|ing)|promis(?:es?|ed))(?!\p{L})/giu,
  proposed: /(?<!\p{L})(?:propos(?:es?|ed|als?|ing)|offer(?:s|ed)|announc(?:es|ed))(?!\p{L})/giu,
  projected:
    /(?<!\p{L})(?:project(?:ed|ing|ions?)|projects?(?=\s*\uFFFC|\s+(?:that|the|an?|its)(?!\p{L})|\s+\S+[’']s\s)|forecasts?|expect(?:s|ed|ations?)?|outlook|planned|predict(?:s|ed|ions?)|anticipat(?:es?|ed))(?!\p{L})/giu,
  characterised:
    /(?<!\p{L})(?:calls|called|characteri[sz](?:es?|ed)|describ(?:es?|ed)|regard(?:s|ed)|according|in the words of)(?!\p{L})/giu,
};

/** Verbs that put a figure behind them into the future: `will reach $50 billion`, but not `the free will of firms`. */
const aheadWords =
  /(?<!\p{L})(?:(?<!(?:free|good|ill|the|a|at|its|his|their)\s)will(?!\s+of(?!\p{L}))|would|could|(?:is|are|was|were)(?:\s+(?:also|still|then|now))? to)(?!\p{L})/giu;

const negation =
  /(?:(?<!\p{L})(?:not|no|never|nobody|nothing|none|nor|neither|without|hardly|cannot)|n[’']t)(?!\p{L})(?:\s+\p{L}+){0,2}\s*$/iu;

/** Whether words say that something is put in a certain way, and do not deny it. */
export function saysModality(words: string, modality: string): boolean {
  return modality in modalityWords && affirms(words, modalityWords[modality as keyof typeof modalityWords]);
}

/** Whether the words before a figure put it into the future. */
export function leadsAhead(before: string): boolean {
  return affirms(before, aheadWords);
}

function affirms(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(({ index }) => !negation.test(words.slice(0, index)));
}

const time = '(?:dates?|spans?|years?|horizons?|periods?|lengths?|durations?|deadlines?|time ?frames?|timetables?)';
const undatedWords = new RegExp(
  [
    `(?<!\\p{L})(?:no|without|neither|nor|any)(?:\\s+(?:a|an|any|the|stated|given|fixed|named|end|single|start)){0,3}\\s+${time}(?!\\p{L})`,
    `(?<!\\p{L})${time}(?:\\s+(?:is|are|was|were|has been|have been))?\\s+(?:not|nowhere|left open|open|never)(?!\\p{L})`,
    '(?<!\\p{L})(?:undated|not dated|dated nowhere)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether words say that no time is stated. */
export function saysUndated(words: string): boolean {
  return undatedWords.test(words);
}

const relation = '(?:by|in|until|till|for|before|during|since|over|from|between)';

/**
 * Whether words name a horizon or period.
 *
 * @param printed as it is printed: `by 2028`, `over 2025–2030`
 * @param isLabel in a label or note a year may stand by itself; in running text something else may be of that year
 */
export function saysTime(words: string, printed: string, isLabel: boolean): boolean {
  const points = printed
    .replace(new RegExp(`^${relation}\\s+`, 'u'), '')
    .split(/–|\s+to\s+/u)
    .map((point) => point.replace(/\p{L}{4,}/u, abbreviable).replace(/\s+/gu, '\\s+'));
  const [first = '', last] = points;
  const stated = last === undefined ? first : `${first}\\s*(?:–|-|/|to|and|until|through)\\s*${last}`;
  const lead =
    isLabel || last !== undefined ? '' : `(?<!\\p{L})${relation}\\s+(?:the\\s+)?(?:(?:end of|year|early|late)\\s+)?`;
  return new RegExp(`${lead}(?<![\\p{N}–-])${stated}(?![\\p{N}–-]\\d|\\p{N})`, 'iu').test(words);
}

/** `July`, `Jul` and `Jul.`; `September` and `Sept` as well. */
function abbreviable(month: string): string {
  const rest = month.slice(3);
  return `${month.slice(0, 3)}(?:${rest}|${rest.slice(0, 1)}?\\.?)`;
}

const sentenceEnd = /(?<!(?:^|[^\p{L}])\p{L}\.?)[.!?][”"’)]*\s+(?=[\p{Lu}\p{N}“"\uFFFC])/gu;
const clauseEnd =
  /;\s|\s[–—]\s|,\s+(?:and|but|so|while|whereas|which|where|who)(?!\p{L})|\s(?:while|whereas|although|though|because|unless|if|when)(?!\p{L})/giu;

/** A part of a text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The sentence around an offset. `U.S. ` and `a.m. ` end none. */
export function sentenceAt(text: string, offset: number): Extent {
  return partAt(text, offset, sentenceEnd);
}

/** The clause around an offset. */
export function clauseAt(text: string, offset: number): Extent {
  const sentence = sentenceAt(text, offset);
  const clause = partAt(text.slice(sentence.start, sentence.end), offset - sentence.start, clauseEnd);
  return { start: sentence.start + clause.start, end: sentence.start + clause.end };
}

function partAt(text: string, offset: number, ends: RegExp): Extent {
  const offsets = [...text.matchAll(ends)].map(({ 0: end, index }) => index + end.length);
  return {
    start: offsets.findLast((end) => end <= offset) ?? 0,
    end: offsets.find((end) => end > offset) ?? text.length,
  };
}
