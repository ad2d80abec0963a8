import { parseArgs } from 'node:util';
import type { Command, CommandInput, CommandOption, OptionValue } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Options that every command has. */
const commonOptions: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** What begins like options and is none: no option has a digit. `-5%`, `-$5bn`. */
const negativeFigure = /^-[^\p{L}\d\s-]*\d/u;

/** All options of a command, those that every command has last. */
export function optionsOf(command: Command): Readonly<Record<string, CommandOption>> {
  return { ...command.options, ...commonOptions };
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for anything that the command does not take
 */
export async function readArguments(command: Command, argv: readonly string[]): Promise<CommandInput> {
  const options = optionsOf(command);
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, OptionValue> = {};
  const operands: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const written = argv[token.index] ?? '';
    if (negativeFigure.test(written)) {
      // its letters have a token each
      if (tokens[index - 1]?.index !== token.index) operands.push(written);
      continue;
    }
    const value = await checkOption(command, options, token);
    given[token.name] = options[token.name]?.multiple ? withValue(given[token.name], value) : value;
  }
  const extra = operands[command.operands.length];
  if (extra !== undefined) throw new UsageError(`unexpected \`${extra}\``, command.name);
  const missing = command.operands.slice(0, command.required ?? 0)[operands.length];
  if (missing !== undefined && !given.help) throw new UsageError(`\`${command.name}\` needs ${missing}`, command.name);
  return { options: given, operands };
}

function withValue(given: OptionValue | undefined, value: string | boolean): OptionValue {
  if (typeof value === 'boolean') return value;
  return typeof given === 'object' ? [...given, value] : [value];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

async function checkOption(
  command: Command,
  options: Readonly<Record<string, CommandOption>>,
  { name, rawName, value }: OptionToken,
): Promise<string | boolean> {
  const option = options[name];
  if (option === undefined) {
    const { nearestName } = await import('../pipeline/index.ts');
    const nearest = nearestName(name, Object.keys(options));
    throw new UsageError(`unknown option \`${rawName}\``, command.name, nearest && `--${nearest}`);
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`\`${rawName}\` takes no value`, command.name);
    return true;
  }
  if (value === undefined || value === '') throw new UsageError(`\`${rawName}\` needs a value`, command.name);
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError(`\`${rawName}\` takes ${anyOf(option.choices)}, not \`${value}\``, command.name);
  }
  return value;
}

/** `text or json`; `text, json, csv or md`. */
function anyOf(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' or ');
}
