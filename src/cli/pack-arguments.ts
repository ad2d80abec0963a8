import { resolve } from 'node:path';
import type { CommandOption } from './command.ts';
import type { Io } from './io.ts';

/** Name of the operand that says which pack is meant. */
export const packOperand = 'PACK';

/** `--format`, the same for every command that reports on a pack. */
export const formatOption: CommandOption = {
  type: 'string',
  choices: ['text', 'json'],
  help: 'lines to read, or one JSON object (default: text)',
};

/** The folder of the pack that is meant; the current one where none is named. */
export function packFolder(operands: readonly string[], io: Io): string {
  return resolve(io.folder, operands[0] ?? '.');
}
