import type { Io } from './io.ts';

/** One option of a command, in the words of `parseArgs` of node:util. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Name of the value in the help: `DIR`. */
  readonly value?: string;
  /** What the option does, and its default; in several lines where it is long. */
  readonly help: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times; then its values are a list. Default: false, and the last one counts. */
  readonly multiple?: boolean;
}

/** What was given for an option: a text, a list of texts where it may be given several times, or that it was given. */
export type OptionValue = string | boolean | readonly string[];

/** What was given on the command line, checked against the command's options. */
export interface CommandInput {
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly operands: readonly string[];
}

/** A command of the tool. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Names of what follows the command: `PACK`; at most one each. */
  readonly operands: readonly string[];
  /** How many of the operands have to be given, from the first. Default: none. */
  readonly required?: number;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** What else the help says, in lines. Default: nothing. */
  readonly notes?: readonly string[];
  /** An example for the help. */
  readonly example: string;
  /** Runs it and gives the exit status. */
  run(input: CommandInput, io: Io): Promise<number>;
}

/** Exit statuses of every command. */
export const exitStatus = { done: 0, packHasErrors: 1, wrongUsage: 2, unexpected: 70 } as const;
