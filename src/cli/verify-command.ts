import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { formatJson } from './report-json.ts';
import { formatPhase } from './report-phase.ts';
import { formatResult } from './report-result.ts';

/** `briefpack verify`. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Read the finished outputs back and compare every figure in them with the dataset.',
  operands: [packOperand],
  options: { ...outputOptions, ...packOptions },
  example: 'briefpack verify --out output',
  async run(input, io) {
    const { verify } = await import('../pipeline/index.ts');
    const asJson = input.options.format === 'json';
    const color = usesColor(io);
    const result = await verify({
      ...(await readPackArguments('verify', input, io)),
      ...readOutputArguments(input, io),
      ...(!asJson && { onPhase: (timing) => io.out(formatPhase(timing)) }),
    });
    io.out(asJson ? formatJson(result) : formatResult(result, { color, folder: io.folder }));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
