import type { Io } from '../../src/cli/index.ts';

/** An `Io` that keeps what is written. */
export interface CapturedIo extends Io {
  readonly written: { out: string; error: string };
}

/** Captures a command's output; not a terminal unless told. */
export function captureIo(surroundings: Partial<Pick<Io, 'folder' | 'isTerminal' | 'environment'>> = {}): CapturedIo {
  const written = { out: '', error: '' };
  return {
    folder: '/nowhere',
    isTerminal: false,
    canAsk: false,
    untilInterrupted: async () => {},
    environment: {},
    ...surroundings,
    written,
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
  };
}
