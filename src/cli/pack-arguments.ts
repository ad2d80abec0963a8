import { resolve } from 'node:path';
import type { BuildOptions } from '../pipeline/index.ts';
import type { CommandInput, CommandOption } from './command.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Name of the operand that says which pack is meant. */
export const packOperand = 'PACK';

/** The day on which the data are looked at. */
export const atOption: CommandOption = {
  type: 'string',
  value: 'DATE',
  help: 'day on which the facts must still hold (default: the date of the edition)',
};

/** How a report is written. */
export const formatOption: CommandOption = {
  type: 'string',
  choices: ['text', 'json'],
  help: 'lines to read, or one JSON object (default: text)',
};

/** Options of every command that judges a pack. */
export const packOptions: Readonly<Record<string, CommandOption>> = {
  at: atOption,
  strict: { type: 'boolean', help: 'facts that no longer hold, or were not looked up, are errors (default: warnings)' },
};

/** Options of every command that deals with outputs. */
export const outputOptions: Readonly<Record<string, CommandOption>> = {
  out: { type: 'string', short: 'o', value: 'DIR', help: 'folder of the outputs (default: output/ in the pack)' },
  only: { type: 'string', value: 'GLOB', help: "only these outputs: 'economic.*', '*.pdf', 'charts/*'" },
};

/** What `outputOptions` say of a build. */
export function readOutputArguments({ options }: CommandInput, io: Io): Pick<BuildOptions, 'out' | 'only'> {
  const { out, only } = options;
  return {
    ...(typeof out === 'string' && { out: resolve(io.folder, out) }),
    ...(typeof only === 'string' && { only }),
  };
}

/**
 * What operands and `packOptions` say of a build: the folder of the pack, the current one where none is named, and the state of the
 * data that is asked for.
 *
 * @param command name of the command, for its help
 * @throws UsageError when the day is no date
 */
export async function readPackArguments(
  command: string,
  input: CommandInput,
  io: Io,
): Promise<Pick<BuildOptions, 'pack' | 'at' | 'strict'>> {
  const { at, strict } = input.options;
  return {
    pack: packFolder(input, io),
    ...(typeof at === 'string' && { at: await readDay(command, at) }),
    ...(strict === true && { strict }),
  };
}

/** Folder of the pack that is named, absolute; the current one where none is. */
export function packFolder({ operands }: CommandInput, io: Io): string {
  return resolve(io.folder, operands[0] ?? '.');
}

async function readDay(command: string, day: string): Promise<string> {
  const { isoDateProblem } = await import('../pipeline/index.ts');
  if (isoDateProblem(day) === undefined) return day;
  throw new UsageError(`\`--at\` takes a date such as 2025-02-08, not \`${day}\``, command);
}
