import { type Command, exitStatus } from './command.ts';
import { formatExplanation } from './explanation/format-explanation.ts';
import { usesColor } from './io.ts';
import { atOption, formatOption, packOperand, readPackArguments } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';

/** `briefpack explain`. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Tell everything that is known of one fact.',
  operands: ['FACT', packOperand],
  required: 1,
  options: { at: atOption, format: formatOption },
  example: 'briefpack explain us-trade-deficit',
  async run({ options, operands: [fact = '', ...pack] }, io) {
    const { explain } = await import('../pipeline/index.ts');
    const color = usesColor(io);
    const result = await explain({ ...(await readPackArguments('explain', { options, operands: pack }, io)), fact });
    const asJson = options.format === 'json';
    if (asJson) io.out(formatJson(result));
    else if (result.explanation) io.out(formatExplanation(result.explanation, color));
    if (!asJson) io.error(formatErrors(result, color));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
