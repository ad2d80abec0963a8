import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption, packFolder, packOperand } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';

/** `briefpack eject`. */
export const ejectCommand: Command = {
  name: 'eject',
  summary: 'Copy one piece of the tool into a pack, to be changed there.',
  operands: ['NAME', packOperand],
  required: 1,
  options: {
    force: { type: 'boolean', help: 'replace what the pack has (default: it is left as it is)' },
    format: formatOption,
  },
  example: 'briefpack eject theme/colors',
  async run({ options, operands: [name = '', ...pack] }, io) {
    const { eject } = await import('../pipeline/index.ts');
    const folder = packFolder({ options, operands: pack }, io);
    const result = await eject({ name, pack: folder, force: options.force === true });
    if (options.format === 'json') io.out(formatJson(result));
    else {
      if (result.file !== undefined) io.out(`wrote ${result.file}\n`);
      io.error(formatErrors(result, usesColor(io)));
    }
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
