import type { PhaseTiming } from '../pipeline/index.ts';
import { dim } from './style.ts';

/** One line for a finished phase: name, what it dealt with, how long it took. */
export function formatPhase({ phase, summary, milliseconds }: PhaseTiming, color: boolean): string {
  const time = `${Math.round(milliseconds)} ms`.padStart(8);
  return `${phase.padEnd(10)}${summary.padEnd(46)}${dim(time, color)}\n`;
}
