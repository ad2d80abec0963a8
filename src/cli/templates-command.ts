import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption, packFolder, packOperand } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';
import { formatPieces } from './report-pieces.ts';

/** `briefpack templates`. */
export const templatesCommand: Command = {
  name: 'templates',
  summary: 'List what a pack may have of its own, and where each piece comes from now.',
  operands: [packOperand],
  options: { format: formatOption },
  example: 'briefpack templates',
  async run(input, io) {
    const { templates } = await import('../pipeline/index.ts');
    const color = usesColor(io);
    const result = await templates({ pack: packFolder(input, io) });
    if (input.options.format === 'json') io.out(formatJson(result));
    else {
      io.out(formatPieces(result, color));
      io.error(formatErrors(result, color));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
