import { resolve } from 'node:path';
import type { CheckOptions } from '../pipeline/index.ts';
import type { CommandInput, CommandOption } from './command.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Names the text of a source. */
export const sourceOption: CommandOption = {
  type: 'string',
  value: 'ID=FILE',
  multiple: true,
  help: 'text of a source, to look up the evidence of its facts; a check that passes notes it in data/evidence.lock',
};

/**
 * The texts of sources that the options name, their paths from the current folder.
 *
 * @param command name of the command, for its help
 * @throws UsageError when one names no source or no file, or two name the same source
 */
export function readSourceArguments(
  command: string,
  { options: { source } }: CommandInput,
  io: Io,
): Pick<CheckOptions, 'sources'> {
  const sources = new Map<string, string>();
  for (const given of typeof source === 'object' ? source : []) {
    const [, id, file] = /^([^=]+)=(.+)$/s.exec(given) ?? [];
    if (id === undefined || file === undefined) {
      throw new UsageError(
        `\`--source\` takes the id of a source and a file, as in \`id=FILE\`, not \`${given}\``,
        command,
      );
    }
    if (sources.has(id)) throw new UsageError(`\`--source\` names a text of \`${id}\` twice`, command);
    sources.set(id, resolve(io.folder, file));
  }
  return sources.size === 0 ? {} : { sources: Object.fromEntries(sources) };
}
