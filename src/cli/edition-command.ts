import { resolve } from 'node:path';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption, outputOptions, packOperand } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatEdition } from './report-edition.ts';
import { formatJson } from './report-json.ts';
import { UsageError } from './usage-error.ts';

/** `briefpack edition`. */
export const editionCommand: Command = {
  name: 'edition',
  summary: 'Begin the next edition, and list what is due for review.',
  operands: ['DATE', packOperand],
  required: 1,
  options: { ...(outputOptions.out && { out: outputOptions.out }), format: formatOption },
  example: 'briefpack edition 2025-02-15',
  async run({ options, operands: [date = '', pack = '.'] }, io) {
    const { edition, isoDateProblem } = await import('../pipeline/index.ts');
    if (isoDateProblem(date) !== undefined) {
      throw new UsageError(`\`DATE\` is a date such as 2025-02-15, not \`${date}\``, 'edition');
    }
    const { out } = options;
    const result = await edition({
      ...{ date, pack: resolve(io.folder, pack) },
      ...(typeof out === 'string' && { out: resolve(io.folder, out) }),
    });
    const color = usesColor(io);
    if (options.format === 'json') io.out(formatJson(result));
    else {
      io.out(formatEdition(result, color));
      io.error(formatErrors(result, color));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
