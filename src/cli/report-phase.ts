import type { PhaseTiming } from '../pipeline/index.ts';

/** One line for a finished phase: name, what it dealt with, how long it took. */
export function formatPhase({ phase, summary, milliseconds }: PhaseTiming): string {
  const time = `${Math.round(milliseconds)} ms`.padStart(8);
  return `${phase.padEnd(9)}${summary.padEnd(28)}${time}\n`;
}
