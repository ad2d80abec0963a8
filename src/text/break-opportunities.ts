import { createRequire } from 'node:module';
import type { TextRun } from './types.ts';

// As CommonJS, like fontkit, with which it shares a library.
const LineBreaker = createRequire(import.meta.url)('linebreak') as typeof import('linebreak').default;

/** A place where a line may end. */
export interface Opportunity {
  readonly position: number;
  readonly required: boolean;
  /** Legal by UAX 14 but inside a `nobreak` run: used only when the run is wider than the measure. */
  readonly withheld: boolean;
}

/** Where a paragraph may be broken: Unicode Standard Annex 14, without breaks inside `nobreak` runs and before a spaced dash. */
export function breakOpportunities(text: string, runs: readonly TextRun[]): readonly Opportunity[] {
  const kept = nobreakRanges(runs);
  const breaker = new LineBreaker(text);
  const found: Opportunity[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    const end = position >= text.length;
    if (!required && !end && opensWithDash(text, position)) continue;
    const withheld = !required && !end && kept.some(([from, to]) => position > from && position < to);
    found.push({ position, required: required && (!end || text.endsWith('\n')), withheld });
  }
  return found;
}

/** A dash with spaces around it belongs to the end of a line, not to the start of the next. */
function opensWithDash(text: string, position: number): boolean {
  return text[position - 1] === ' ' && (text[position] === '–' || text[position] === '—');
}

function nobreakRanges(runs: readonly TextRun[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.nobreak) ranges.push([start, end]);
    start = end;
  }
  return ranges;
}
