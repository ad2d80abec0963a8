import type { BuildEffects } from './effects.ts';

/** How long a phase of a build took, and what it dealt with. */
export interface PhaseTiming {
  /** `read`, `check`, `render`, `layout` … */
  readonly phase: string;
  readonly milliseconds: number;
  /** What the phase dealt with, in words: `41 files`. */
  readonly summary: string;
}

/** Measures the phases of a build, one after the other. */
export interface Stopwatch {
  readonly timings: PhaseTiming[];
  /** Ends a phase that began with the end of the one before. */
  lap(phase: string, summary: string): void;
}

/** Starts measuring; `onPhase` is told of each phase when it ends. */
export function createStopwatch(effects: BuildEffects, onPhase?: (timing: PhaseTiming) => void): Stopwatch {
  const timings: PhaseTiming[] = [];
  let begin = effects.elapsed();
  return {
    timings,
    lap(phase, summary) {
      const end = effects.elapsed();
      const timing = { phase, milliseconds: end - begin, summary };
      begin = end;
      timings.push(timing);
      onPhase?.(timing);
    },
  };
}
