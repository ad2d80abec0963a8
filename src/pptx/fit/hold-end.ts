import type { Paragraph } from '../presentation/presentation.ts';

/** A short last word after at least three others. */
const shortEnd = /^(.*\S \S+ \S+) (\S{1,12})$/s;

/** Ties a short last word to the one before it, so that it does not make a line of its own; marks behind it stay with it. */
export function holdEnd(paragraph: Paragraph): Paragraph {
  const last = paragraph.runs.findLastIndex((run) => run.raise === undefined);
  const run = paragraph.runs[last];
  if (run === undefined || !shortEnd.test(run.text)) return paragraph;
  const tied = { ...run, text: run.text.replace(shortEnd, '$1\u00a0$2') };
  return { ...paragraph, runs: paragraph.runs.map((one, index) => (index === last ? tied : one)) };
}
