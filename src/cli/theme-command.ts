import type { ThemeResult } from '../pipeline/index.ts';
import { onOneLine } from './columns.ts';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';
import { UsageError } from './usage-error.ts';

/** `briefpack theme`. */
export const themeCommand: Command = {
  name: 'theme',
  summary: 'Write a theme file with the colours and fonts of a PowerPoint file.',
  operands: [],
  options: {
    from: { type: 'string', value: 'FILE', help: 'the `.pptx` or `.potx` file' },
    out: { type: 'string', short: 'o', value: 'FILE', help: 'where to write the theme (default: theme.yaml)' },
    force: { type: 'boolean', help: 'replace a file of that name (default: it is left as it is)' },
    format: formatOption,
  },
  example: 'briefpack theme --from house-style.potx',
  async run({ options }, io) {
    const { from, out, force } = options;
    if (typeof from !== 'string')
      throw new UsageError('`--from` is missing: the file to take colours and fonts from', 'theme');
    const { theme } = await import('../pipeline/index.ts');
    const result = await theme({
      ...{ from, folder: io.folder, force: force === true },
      ...(typeof out === 'string' && { out }),
    });
    if (options.format === 'json') io.out(formatJson(result));
    else {
      if (result.ok) io.out(formatTheme(result));
      io.error(formatErrors(result, usesColor(io)));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};

function formatTheme({ file, adjusted, leftOut }: ThemeResult): string {
  const lines = [
    `wrote ${onOneLine(file)}`,
    ...adjusted.map(({ role, slot, from, to }) => `  ${role}: ${slot} ${from} was too faint to read and is ${to}`),
    ...leftOut.map((role) => `  ${role} looks like another colour to some readers and is no colour of series`),
    `To use it, in briefpack.yaml: theme: ./${onOneLine(file).replace(/^(?:\.\/)+/, '')}`,
  ];
  return `${lines.join('\n')}\n`;
}
