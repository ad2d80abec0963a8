import { notOwn } from './flat-text.ts';
import { clauseAt, sentenceAt } from './said.ts';

/** The words of a clause that belong to a figure in it. */
export interface WordsNear {
  /** Before it, back to the figure before. */
  readonly before: string;
  /** Behind it, up to the next figure. */
  readonly after: string;
}

/** What begins to say something else: a verb, or another part of the sentence. */
const newSaying =
  /;|(?<!\p{L})(?:is|are|was|were|be|has|have|had|stands?|comes?|came|amounts?|reach(?:es|ed)?|makes?|names?|gives?|says?|while|whereas|although|but|which|whose)(?!\p{L})/iu;

/** The words near a figure in running text: what is said of another figure, or in another clause, is not said of it. */
export function wordsNear(text: string, offset: number): WordsNear {
  const { end } = clauseAt(text, offset);
  const next = text.indexOf(notOwn, offset + 1);
  return {
    before: text.slice(startOfSaying(text, offset), offset),
    after: text.slice(offset + 1, next < 0 ? end : Math.min(next, end)),
  };
}

/** Figures that are told in one breath share what is said before the first: `is projected at $5bn this year, and $7bn in the next`. */
function startOfSaying(text: string, offset: number): number {
  const clause = clauseAt(text, offset).start;
  const previous = offset === 0 ? -1 : text.lastIndexOf(notOwn, offset - 1);
  if (previous < sentenceAt(text, offset).start) return clause;
  if (!newSaying.test(text.slice(previous + 1, offset))) return startOfSaying(text, previous);
  return Math.max(clause, previous + 1);
}
