/** The terminal and the surroundings of a command; tests pass their own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly error: (text: string) => void;
  /** The current folder, absolute. */
  readonly folder: string;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether somebody sits before it who can be asked. */
  readonly canAsk: boolean;
  /** Waits until somebody wants the command to end: Ctrl+C, or a signal to terminate. */
  readonly untilInterrupted: () => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour the output: on a terminal, unless NO_COLOR (https://no-color.org) or CI is set or the terminal is dumb. */
export function usesColor({ isTerminal, environment }: Io): boolean {
  return isTerminal && !environment.NO_COLOR && !environment.CI && environment.TERM !== 'dumb';
}
