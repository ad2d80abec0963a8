import type { Command } from './command.ts';
import { optionsOf } from './read-arguments.ts';
import { reportColumns, wrapWords } from './wrap-words.ts';

/** The help of one command. */
export function formatCommandHelp(command: Command): string {
  const rows = Object.entries(optionsOf(command)).map(([name, { short, value, choices, help }]): [string, string] => {
    const argument = choices?.join('|') ?? value;
    return [`${short ? `-${short}, ` : ''}--${name}${argument ? ` ${argument}` : ''}`, help];
  });
  const { required = 0 } = command;
  const operands = command.operands.map((name, index) => (index < required ? ` ${name}` : ` [${name}]`)).join('');
  return [
    `${command.summary}`,
    '',
    `Usage: briefpack ${command.name}${operands} [options]`,
    '',
    'Options:',
    ...formatRows(rows),
    '',
    ...(command.notes === undefined ? [] : [...command.notes, '']),
    `Example: ${command.example}`,
    '',
  ].join('\n');
}

/** The help of the tool. */
export function formatHelp(commands: readonly Pick<Command, 'name' | 'summary'>[]): string {
  return [
    'One dataset of sourced facts becomes a PDF brief and a PowerPoint deck that always agree.',
    '',
    'Usage: briefpack COMMAND [PACK] [options]',
    '       briefpack trace FILE [TEXT] [options]',
    '       briefpack explain FACT [PACK] [options]',
    '       briefpack eject NAME [PACK] [options]',
    '       briefpack theme --from FILE [options]',
    '       briefpack edition DATE [PACK] [options]',
    '       briefpack diff OLD [NEW] [options]',
    '',
    'Commands:',
    ...formatRows(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...formatRows([
      ['-h, --help', 'show this help, or that of a command'],
      ['--version', 'show the version'],
    ]),
    '',
    'PACK is a folder with a briefpack.yaml; the current folder where it is left out.',
    'Exit status: 0 done, 1 there are errors, 2 wrong usage, 70 a fault of the tool.',
    '',
  ].join('\n');
}

function formatRows(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => {
    const lines = right.split('\n').flatMap((line) => wrapWords(line, reportColumns - width - 4));
    return lines.map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`);
  });
}
