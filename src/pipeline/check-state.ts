import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset } from '../facts/index.ts';
import { checkStale } from '../facts/index.ts';
import { isoDateProblem } from '../input/index.ts';

/** The day on which the data are looked at, and how strictly. */
export interface State {
  /** ISO date; one that is none is reported. */
  readonly at: string;
  /** Whether facts that no longer hold are errors. */
  readonly strict: boolean;
}

/** Checks what the data are worth on a day: which facts no longer hold. */
export function checkState(dataset: Dataset, { at, strict }: State): readonly Diagnostic[] {
  const problem = isoDateProblem(at);
  if (problem !== undefined) return [diagnose(problem, { date: at })];
  return checkStale(dataset, at, strict ? 'error' : 'warning');
}
