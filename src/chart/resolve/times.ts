import { wordsAndTimes } from '../plain-text.ts';
import type { Cell } from './resolved.ts';
import { isTimeSaid } from './time-of.ts';
import type { TimedCell, Worded } from './timed-cells.ts';
import { commonTime, timedCells } from './timed-cells.ts';
import { undatedSentence } from './undated-sentence.ts';

/** Where a chart says when its figures are, beyond what its own words say. */
export interface Times {
  /** For the subtitle: the time that all bars have. */
  readonly common?: string;
  /** For the note: a sentence on what lies ahead and has no date. */
  readonly undated?: string;
  /** For the labels of single bars and totals. */
  readonly labels: ReadonlyMap<Cell, string>;
  /** For the alternative text, which has no note: what the note alone says of single bars. */
  readonly noted: ReadonlyMap<Cell, string>;
}

/**
 * Decides where a chart says when its figures are: in the subtitle where all bars have one time, else in their labels, and in the note that
 * some have none; nowhere again where the subtitle or the name of a bar says it, or the note that there is no date. (The title does not
 * count: slides have another one.) With `horizon` in `labels` each label says it. Spans stand on an axis of years, which says it.
 */
export function timesOf(worded: Worded): Times {
  const timed = worded.spec.mark === 'span' ? [] : timedCells(worded);
  if (worded.spec.labels.includes('horizon')) return { labels: toMap(timed), noted: new Map() };
  const subtitle = wordsAndTimes(worded.words.subtitle);
  const note = wordsAndTimes(worded.words.note);
  const common = commonTime(worded.resolved);
  const unnamed = timed.filter(({ isNamed }) => !isNamed);
  const once = unnamed.filter(({ time, isUndated }) => isUndated || time === common);
  const unsaid = once.filter(({ cell }) => !isTimeSaid(cell.fact, [subtitle]));
  const missing = unsaid.filter(({ cell, isUndated }) => !isUndated || !isTimeSaid(cell.fact, [note]));
  const forAll = missing.find(({ time }) => time === common)?.time;
  const undated = missing.filter(({ time }) => time !== common);
  return {
    ...(forAll === undefined ? {} : { common: forAll }),
    ...(undated.length === 0 ? {} : { undated: undatedSentence(undated, timed) }),
    labels: toMap(unnamed.filter((one) => !once.includes(one))),
    noted: toMap(unsaid.filter(({ time }) => time !== forAll)),
  };
}

function toMap(cells: readonly TimedCell[]): ReadonlyMap<Cell, string> {
  return new Map(cells.map(({ cell, time }) => [cell, time]));
}
