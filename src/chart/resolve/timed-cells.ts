import { wordsAndTimes } from '../plain-text.ts';
import type { ChartSpec } from '../spec.ts';
import type { ChartNames } from './names.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf, cellsOfCategory } from './resolved.ts';
import { isTimeSaid, timeOf } from './time-of.ts';
import type { ChartWords } from './words.ts';

/** The words of a chart as its file has them, and the bars that they are about. */
export interface Worded {
  readonly spec: ChartSpec;
  readonly resolved: Resolved;
  readonly words: ChartWords;
  readonly names: ChartNames;
}

/** A bar or total that has a time, or lies ahead and wants one. */
export interface TimedCell {
  readonly cell: Cell;
  /** As a label prints it. */
  readonly time: string;
  readonly isUndated: boolean;
  /** Whether its own name says it. */
  readonly isNamed: boolean;
}

/** The bars and totals of a chart that have a time or lie ahead. */
export function timedCells(worded: Worded): readonly TimedCell[] {
  const { categories, series, totals } = worded.resolved;
  return categories.flatMap((_, category) => [
    ...series.flatMap(({ cells }, index) => toTimed(cells[category], nameOfBar(worded, category, index))),
    ...toTimed(totals[category], nameOfCategory(worded, category)),
  ]);
}

/** The time that every bar has, leaving the residual out: it is our own subtraction. */
export function commonTime(resolved: Resolved): string | undefined {
  const [first, ...others] = cellsOf(resolved).filter(({ residual }) => !residual);
  const time = first && timeOf(first.fact)?.text;
  return others.every(({ fact }) => timeOf(fact)?.text === time) ? time : undefined;
}

function toTimed(cell: Cell | null | undefined, name: readonly string[]): readonly TimedCell[] {
  const time = cell && timeOf(cell.fact);
  if (!time) return [];
  return [{ cell, time: time.text, isUndated: time.isUndated, isNamed: isTimeSaid(cell.fact, name) }];
}

/** The name of its category, and that of its series where both are printed. */
function nameOfBar(worded: Worded, category: number, index: number): readonly string[] {
  const { spec, resolved, names } = worded;
  const beside = spec.stack === 'none' ? resolved.series : cellsOfCategory(resolved, category);
  const run = names.series[index];
  const series = run === undefined ? (resolved.series[index]?.name ?? '') : wordsAndTimes(run);
  return [...nameOfCategory(worded, category), ...(beside.length > 1 ? [series] : [])];
}

function nameOfCategory({ resolved, names }: Worded, category: number): readonly string[] {
  const run = names.groups[category];
  return [run === undefined ? (resolved.categories[category] ?? '') : wordsAndTimes(run)];
}
