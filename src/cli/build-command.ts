import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { formatJson } from './report-json.ts';
import { formatPhase } from './report-phase.ts';
import { formatResult } from './report-result.ts';

/** `briefpack build`. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Make the briefs, decks and chart pictures of a pack.',
  operands: [packOperand],
  options: {
    ...outputOptions,
    prove: { type: 'boolean', help: 'read the finished files back and compare each figure before they are written' },
    ...packOptions,
  },
  example: "briefpack build --only 'economic.*'",
  async run(input, io) {
    const { options } = input;
    const { build } = await import('../pipeline/index.ts');
    const asJson = options.format === 'json';
    const color = usesColor(io);
    const result = await build({
      ...(await readPackArguments('build', input, io)),
      ...readOutputArguments(input, io),
      ...(options.prove === true && { prove: true }),
      ...(!asJson && { onPhase: (timing) => io.out(formatPhase(timing)) }),
    });
    io.out(asJson ? formatJson(result) : formatResult(result, { color, folder: io.folder }));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
