import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { outputOptions, packOperand, packOptions, readOutputArguments, readPackArguments } from './pack-arguments.ts';
import { formatWatched } from './report-watched.ts';

/** `briefpack watch`. */
export const watchCommand: Command = {
  name: 'watch',
  summary: 'Build a pack, and again whenever a file of it is saved.',
  operands: [packOperand],
  options: { ...outputOptions, ...packOptions },
  notes: ['Ctrl+C ends it. A pack with errors leaves the outputs as they are.'],
  example: "briefpack watch --only 'economic.*'",
  async run(input, io) {
    const { watch } = await import('../pipeline/index.ts');
    const ended = io.untilInterrupted();
    const watching = await watch({
      ...(await readPackArguments('watch', input, io)),
      ...readOutputArguments(input, io),
      onBuild: (build) => io.out(formatWatched(build, usesColor(io))),
    });
    await ended;
    await watching.close();
    return exitStatus.done;
  },
};
