import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { packOperand, packOptions, readPackArguments } from './pack-arguments.ts';
import { formatJson } from './report-json.ts';
import { formatPhase } from './report-phase.ts';
import { formatResult } from './report-result.ts';
import { readSourceArguments, sourceOption } from './source-arguments.ts';

/** `briefpack check`. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Report everything that is wrong with a pack, and write no outputs.',
  operands: [packOperand],
  options: { source: sourceOption, ...packOptions },
  example: 'briefpack check --format json',
  async run(input, io) {
    const { check } = await import('../pipeline/index.ts');
    const asJson = input.options.format === 'json';
    const color = usesColor(io);
    const result = await check({
      ...(await readPackArguments('check', input, io)),
      ...readSourceArguments('check', input, io),
      ...(!asJson && { onPhase: (timing) => io.out(formatPhase(timing)) }),
    });
    io.out(asJson ? formatJson(result) : formatResult(result, { color, folder: io.folder }));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
