import { resolve } from 'node:path';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { packOperand, packOptions, readPackArguments } from './pack-arguments.ts';
import { formatJson } from './report-json.ts';
import { formatPhase } from './report-phase.ts';
import { formatResult } from './report-result.ts';

/** `briefpack build`. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Make the briefs, decks and chart pictures of a pack.',
  operands: [packOperand],
  options: {
    out: { type: 'string', short: 'o', value: 'DIR', help: 'folder for the outputs (default: output/ in the pack)' },
    only: { type: 'string', value: 'GLOB', help: "make only these outputs: 'economic.*', '*.pdf', 'charts/*'" },
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
      ...(typeof options.out === 'string' && { out: resolve(io.folder, options.out) }),
      ...(typeof options.only === 'string' && { only: options.only }),
      ...(!asJson && { onPhase: (timing) => io.out(formatPhase(timing)) }),
    });
    io.out(asJson ? formatJson(result) : formatResult(result, { color, folder: io.folder }));
    return result.ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
