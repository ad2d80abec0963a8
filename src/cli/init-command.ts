import { relative, resolve } from 'node:path';
import type { InitOptions } from '../pipeline/index.ts';
import { type Command, type CommandInput, exitStatus } from './command.ts';
import { type Io, usesColor } from './io.ts';
import { formatOption } from './pack-arguments.ts';
import { formatFrames } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';
import { UsageError } from './usage-error.ts';

const starterNames = ['minimal', 'country-brief', 'economic-update'] as const satisfies readonly InitOptions['from'][];

/** `briefpack init`. */
export const initCommand: Command = {
  name: 'init',
  summary: 'Make a new pack that builds at once, to write your own over.',
  operands: ['DIR'],
  options: {
    from: {
      type: 'string',
      choices: starterNames,
      help: 'the pack to start from: one section, a country in three, or the indicators of a month\n(default: minimal; on a terminal it is asked for)',
    },
    title: { type: 'string', value: 'TEXT', help: 'title of the pack (default: that of the example)' },
    publisher: { type: 'string', value: 'TEXT', help: 'who issues it (default: that of the example)' },
    edition: { type: 'string', value: 'DATE', help: 'date of the first edition (default: that of the example)' },
    format: formatOption,
  },
  example: 'briefpack init norway --from country-brief --title Norway',
  async run(input, io) {
    const options = await readOptions(input, io);
    if (options === undefined) return exitStatus.done;
    const { init } = await import('../pipeline/index.ts');
    const result = await init(options);
    if (input.options.format === 'json') io.out(formatJson(result));
    else if (result.ok) io.out(formatNext(relative(io.folder, result.folder), result.files));
    else io.error(formatFrames(result, usesColor(io)));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};

/** What the options say; on a terminal the rest is asked for. Undefined where whoever is asked goes away. */
async function readOptions({ options, operands }: CommandInput, io: Io): Promise<InitOptions | undefined> {
  const { from, title, publisher, edition } = options;
  const given = {
    ...(operands[0] !== undefined && { folder: resolve(io.folder, operands[0]) }),
    ...(typeof from === 'string' && { from: starterNames.find((name) => name === from) ?? 'minimal' }),
    ...(typeof title === 'string' && { title }),
    ...(typeof publisher === 'string' && { publisher }),
    ...(typeof edition === 'string' && { edition }),
  };
  if (io.canAsk) {
    const { askInit } = await import('./ask-init.ts');
    return askInit(given, io.folder);
  }
  if (given.folder === undefined) throw new UsageError('`init` needs DIR', 'init');
  return { ...given, folder: given.folder };
}

function formatNext(folder: string, files: readonly string[]): string {
  const enter = folder === '' ? '' : `  cd ${folder}\n`;
  const install = files.includes('package.json') ? '  npm install\n' : '';
  return (
    `${files.map((file) => `  ${file}`).join('\n')}\n\n` +
    `A pack with an invented country; its comments say what is what. Next:\n\n` +
    `${enter}${install}  npx briefpack build\n`
  );
}
