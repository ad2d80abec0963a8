import { type Command, exitStatus } from './command.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { openReport, reportOptions } from './pack-report.ts';

/** `briefpack build`. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Make the briefs, decks and chart pictures of a pack.',
  operands: [packOperand],
  options: {
    ...outputOptions,
    prove: { type: 'boolean', help: 'read the finished files back and compare each figure before they are written' },
    check: { type: 'boolean', help: 'write nothing, and fail where the outputs are not what a build makes now' },
    'no-cache': { type: 'boolean', help: 'make everything anew, and keep nothing (default: only what has changed)' },
    ...packOptions,
    ...reportOptions,
  },
  example: "briefpack build --only 'economic.*'",
  async run(input, io) {
    const { options } = input;
    // alone, since a build with nothing to do has no use for the rest
    const { build } = await import('../pipeline/build.ts');
    const report = openReport(input, io);
    const result = await build({
      ...(await readPackArguments('build', input, io)),
      ...readOutputArguments(input, io),
      ...(options.prove === true && { prove: true }),
      ...(options.check === true && { check: true }),
      ...(options['no-cache'] !== true && { cache: true }),
      ...(report.onPhase && { onPhase: report.onPhase }),
    });
    report.end(result);
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
