import { type Command, exitStatus } from './command.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { openReport, reportOptions } from './pack-report.ts';

/** `briefpack verify`. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Read the finished outputs back and compare every figure in them with the dataset.',
  operands: [packOperand],
  options: { ...outputOptions, ...packOptions, ...reportOptions },
  example: 'briefpack verify --out output',
  async run(input, io) {
    const { verify } = await import('../pipeline/index.ts');
    const report = openReport(input, io);
    const result = await verify({
      ...(await readPackArguments('verify', input, io)),
      ...readOutputArguments(input, io),
      ...(report.onPhase && { onPhase: report.onPhase }),
    });
    report.end(result);
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
