import { type Command, exitStatus } from './command.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { openReport, reportOptions } from './pack-report.ts';

/** `briefpack verify`. */
export const verifyCommand: Command = {
  name: 'verify',
  summary:
    'Compare the finished outputs with their manifest, with what a build makes now, and each figure with the dataset.',
  operands: [packOperand],
  options: { ...outputOptions, ...packOptions, ...reportOptions },
  example: 'briefpack verify --out output',
  async run(input, io) {
    const { verify } = await import('../pipeline/index.ts');
    const report = openReport(input, io);
    const result = await verify({
      ...(await readPackArguments('verify', input, io)),
      ...readOutputArguments(input, io),
      // Somebody who was sent a folder of outputs has no pack; whoever names one means it.
      ...(input.operands.length === 0 && typeof input.options.out === 'string' && { withoutPack: true }),
      ...(report.onPhase && { onPhase: report.onPhase }),
    });
    report.end(result);
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
