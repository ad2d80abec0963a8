import { type Command, exitStatus } from './command.ts';
import { packOperand, packOptions, readPackArguments } from './pack-arguments.ts';
import { openReport, reportOptions } from './pack-report.ts';
import { readSourceArguments, sourceOption } from './source-arguments.ts';

/** `briefpack check`. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Report everything that is wrong with a pack, and write no outputs.',
  operands: [packOperand],
  options: { source: sourceOption, ...packOptions, ...reportOptions },
  example: 'briefpack check --format json',
  async run(input, io) {
    const { check } = await import('../pipeline/index.ts');
    const report = openReport(input, io);
    const result = await check({
      ...(await readPackArguments('check', input, io)),
      ...readSourceArguments('check', input, io),
      ...(report.onPhase && { onPhase: report.onPhase }),
    });
    report.end(result);
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
