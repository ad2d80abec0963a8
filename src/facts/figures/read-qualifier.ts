import type { Qualifier } from '../dataset.ts';
import { anyOf, endOfWord, keyOf, matchAt, startOfWord } from './pattern.ts';
import { negations, qualifierEndings, qualifiersAtEnd, qualifiersBefore, qualifiersBehind } from './qualifier-words.ts';
import type { SaidQualifier } from './written-figure.ts';

/** How exact a figure is said to be, and where the words of it begin. */
export interface ReadQualifier {
  readonly qualifier: SaidQualifier;
  readonly start: number;
}

function byWord<Name extends string>(
  lists: readonly (readonly [Name, readonly string[]])[],
): ReadonlyMap<string, Name> {
  return new Map(lists.flatMap(([name, words]) => words.map((word): [string, Name] => [word, name])));
}

const before = byWord(qualifiersBefore);
const behind = byWord(qualifiersBehind);
const atEnd = byWord(qualifiersAtEnd);
const endings = byWord(qualifierEndings);

const isJapanese = (word: string) => /^[\p{sc=Han}\p{sc=Hiragana}]/u.test(word);
const japanese = anyOf([...before.keys()].filter(isJapanese));
const others = anyOf([...before.keys()].filter((word) => !isJapanese(word)));
const wordsBefore = new RegExp(
  `(${japanese}|${startOfWord}(?:(?:${anyOf(negations)})\\s+)?(?:${others}))(?:\\s+(an?|the))?\\s*$`,
  'iu',
);
/** Before `a` they are prepositions, as are all before `the`: `under a $5 billion plan`. */
const prepositions = new Set(['under', 'above', 'below']);
const wordsBehind = new RegExp(
  `\\s+(${anyOf(behind.keys())})${endOfWord}|(?:,?\\s+|\\s\\()(${anyOf(atEnd.keys())})\\)?(?=\\s*(?:$|[,.;:)!?]|and${endOfWord}))`,
  'iuy',
);
const endingBehind = new RegExp(`(${anyOf(endings.keys())})(?![\\d-])`, 'iuy');

/** How far before a figure its qualifier is looked for, in characters. */
const nearest = 40;
const farthest = 160;

/** The qualifier directly before a figure; undefined where none is said. */
export function qualifierBefore(text: string, start: number): ReadQualifier | undefined {
  const from = Math.max(0, start - nearest);
  const match = wordsBefore.exec(text.slice(from, start));
  if (match === null) return undefined;
  const [, said = '', article] = match;
  // What a negation of another qualifier comes to is not known.
  const qualifier = before.get(keyOf(said)) ?? 'other';
  const isPreposition = article !== undefined && (/^the$/i.test(article) || prepositions.has(keyOf(said)));
  return isPreposition && qualifier !== 'other' ? undefined : { qualifier, start: from + match.index };
}

/** The qualifier that begins at an offset behind a number or its unit, and where it ends. */
export function qualifierBehind(
  text: string,
  offset: number,
): { readonly qualifier: Qualifier; readonly end: number } | undefined {
  const ending = matchAt(endingBehind, text, offset);
  const match = ending ?? matchAt(wordsBehind, text, offset);
  const said = keyOf(match?.[1] ?? match?.[2] ?? '');
  const qualifier = endings.get(said) ?? behind.get(said) ?? atEnd.get(said);
  return match === undefined || qualifier === undefined ? undefined : { qualifier, end: offset + match[0].length };
}

/** The qualifier that the words directly at a printed figure give it; undefined where none is said, or none of a fact. */
export function readQualifier(text: string, start: number, end: number): Qualifier | undefined {
  const said = qualifierBefore(text, start)?.qualifier;
  return said === 'other' ? undefined : (said ?? qualifierBehind(text, end)?.qualifier);
}

const verb =
  '(?:reach(?:es|ed|ing)?|totals?|totall?(?:ed|ing)|amount(?:s|ed)?\\s+to|comes?\\s+to|stands?\\s+at|be|is|are|was|were|at)';
const newClause = '\\p{Ll}\\.\\s+\\p{Lu}|,\\s+(?:and|but|while|whereas|with|which)\\s|[;!?\\p{N}]';
const estimate = new RegExp(
  `${startOfWord}[Ee]stimated${endOfWord}(?:(?!${newClause})[\\s\\S])*\\s${verb}(?:\\s+(?:an?|the))?\\s*$`,
  'u',
);

/** The same where a figure is called estimated farther ahead: `the estimated impact … is projected to reach $2 trillion`. */
export function estimateAhead(text: string, start: number): ReadQualifier | undefined {
  const from = Math.max(0, start - farthest);
  const match = estimate.exec(text.slice(from, start));
  return match === null ? undefined : { qualifier: 'estimated', start: from + match.index };
}
