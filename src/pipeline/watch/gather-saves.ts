import type { WatchEffects } from './watch-effects.ts';

/** Milliseconds without another save after which a burst of saves is over. */
const quiet = 80;

/** Saved files on their way to a build. */
export interface GatheredSaves {
  add(path: string): void;
  /** Takes no more, and waits for a build that has begun. */
  close(): Promise<void>;
}

/**
 * Gathers what is saved until nothing has been for a while, then has one build made of it. Never are two made at once: what is saved
 * meanwhile is gathered for the next one.
 *
 * @param build never fails: what is wrong with a pack is told, not thrown
 */
export function gatherSaves(
  { after }: Pick<WatchEffects, 'after'>,
  build: (saved: readonly string[]) => Promise<void>,
): GatheredSaves {
  let saved = new Set<string>();
  let closed = false;
  let callOff: (() => void) | undefined;
  let running: Promise<void> | undefined;
  const begin = () => {
    callOff = undefined;
    if (running !== undefined || saved.size === 0) return;
    const paths = [...saved].sort();
    saved = new Set();
    running = build(paths).finally(() => {
      running = undefined;
      if (callOff === undefined) begin();
    });
  };
  return {
    add(path) {
      if (closed) return;
      saved.add(path);
      callOff?.();
      callOff = after(quiet, begin);
    },
    async close() {
      closed = true;
      saved = new Set();
      callOff?.();
      await running;
    },
  };
}
