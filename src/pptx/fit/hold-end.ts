import type { Paragraph } from '../presentation/presentation.ts';
import { changeLetters, stretchesOf, wordsOf } from '../presentation/stretches.ts';

/** A short last word after at least three others. */
const shortEnd = /^(.*\S \S+ \S+) (\S{1,12})$/s;

/** Ties a short last word to the one before it, so that it does not make a line of its own; marks behind it stay with it. */
export function holdEnd(paragraph: Paragraph): Paragraph {
  const stretches = stretchesOf(paragraph.runs);
  const last = stretches.findLastIndex((stretch) => stretch.every((run) => run.raise === undefined));
  const end = stretches[last];
  if (end === undefined || !shortEnd.test(wordsOf(end))) return paragraph;
  const tied = changeLetters(end, (words) => words.replace(shortEnd, '$1\u00a0$2'));
  return { ...paragraph, runs: stretches.flatMap((stretch, index) => (index === last ? tied : stretch)) };
}
