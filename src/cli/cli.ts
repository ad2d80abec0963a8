import { type Command, exitStatus } from './command.ts';
import { formatCommandHelp, formatHelp } from './help.ts';
import type { Io } from './io.ts';
import { readArguments } from './read-arguments.ts';
import { readVersion } from './read-version.ts';
import { UsageError } from './usage-error.ts';

/** Each command is loaded when it is called, so that `--help` costs nothing. */
const commands: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  init: {
    summary: 'Make a new pack that builds at once, to write your own over.',
    load: async () => (await import('./init-command.ts')).initCommand,
  },
  build: {
    summary: 'Make the briefs, decks and chart pictures of a pack.',
    load: async () => (await import('./build-command.ts')).buildCommand,
  },
  check: {
    summary: 'Report everything that is wrong with a pack, and write no outputs.',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  verify: {
    summary:
      'Compare the finished outputs with their manifest, with what a build makes now, and each figure with the dataset.',
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  watch: {
    summary: 'Build a pack, and again whenever a file of it is saved.',
    load: async () => (await import('./watch-command.ts')).watchCommand,
  },
  clean: {
    summary: 'Delete the cache of a pack, so that the next build makes everything anew; the outputs stay.',
    load: async () => (await import('./clean-command.ts')).cleanCommand,
  },
  edition: {
    summary: 'Begin the next edition, and list what is due for review.',
    load: async () => (await import('./edition-command.ts')).editionCommand,
  },
  diff: {
    summary: 'Tell what is different between two editions of a pack.',
    load: async () => (await import('./diff-command.ts')).diffCommand,
  },
  facts: {
    summary: 'List the facts of a pack, and where each is printed.',
    load: async () => (await import('./facts-command.ts')).factsCommand,
  },
  explain: {
    summary: 'Tell everything that is known of one fact.',
    load: async () => (await import('./explain-command.ts')).explainCommand,
  },
  brand: {
    summary: 'Tell what decks make of a PowerPoint file, and write a sample deck on it.',
    load: async () => (await import('./brand-command.ts')).brandCommand,
  },
  templates: {
    summary: 'List what a pack may have of its own, and where each piece comes from now.',
    load: async () => (await import('./templates-command.ts')).templatesCommand,
  },
  eject: {
    summary: 'Copy one piece of the tool into a pack, to be changed there.',
    load: async () => (await import('./eject-command.ts')).ejectCommand,
  },
  theme: {
    summary: 'Write a theme file with the colours and fonts of a PowerPoint file.',
    load: async () => (await import('./theme-command.ts')).themeCommand,
  },
  trace: {
    summary: 'List the figures of a finished file, each with its fact, source and evidence.',
    load: async () => (await import('./trace-command.ts')).traceCommand,
  },
};

/**
 * Runs the tool.
 *
 * @param argv what was typed after `briefpack`
 * @returns the exit status: 0 done, 1 there are errors, 2 wrong usage, 70 a fault of the tool
 */
export async function cli(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    return error instanceof UsageError ? tellUsage(error, io) : tellFault(error, io);
  }
}

async function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return showHelp(rest[0], io);
  if (name === '--version') {
    io.out(`${readVersion()}\n`);
    return exitStatus.done;
  }
  const command = await loadCommand(name);
  const input = await readArguments(command, rest);
  if (input.options.help) {
    io.out(formatCommandHelp(command));
    return exitStatus.done;
  }
  return command.run(input, io);
}

async function showHelp(name: string | undefined, io: Io): Promise<number> {
  const summaries = Object.entries(commands).map(([command, { summary }]) => ({ name: command, summary }));
  io.out(name === undefined ? formatHelp(summaries) : formatCommandHelp(await loadCommand(name)));
  return exitStatus.done;
}

async function loadCommand(name: string): Promise<Command> {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known !== undefined) return known.load();
  const { nearestName } = await import('../pipeline/index.ts');
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new UsageError(`unknown ${kind} \`${name}\``, undefined, nearestName(name, Object.keys(commands)));
}

function tellUsage({ message, command, nearest }: UsageError, io: Io): number {
  io.error(`briefpack: ${message}${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}\n`);
  io.error(`Run \`briefpack ${command === undefined ? '' : `${command} `}--help\` to see what there is.\n`);
  return exitStatus.wrongUsage;
}

function tellFault(error: unknown, io: Io): number {
  io.error('briefpack: this is a fault of the tool, not of your pack; please report it with the lines below\n');
  io.error(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitStatus.unexpected;
}
