import { relative, resolve } from 'node:path';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { formatOption, outputOptions, packFolder, packOperand } from './pack-arguments.ts';
import { formatErrors } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';

/** `briefpack clean`. */
export const cleanCommand: Command = {
  name: 'clean',
  summary: 'Delete the cache of a pack, so that the next build makes everything anew; the outputs stay.',
  operands: [packOperand],
  options: { ...(outputOptions.out && { out: outputOptions.out }), format: formatOption },
  example: 'briefpack clean',
  async run(input, io) {
    const { clean } = await import('../pipeline/index.ts');
    const { out, format } = input.options;
    const result = await clean({
      pack: packFolder(input, io),
      ...(typeof out === 'string' && { out: resolve(io.folder, out) }),
    });
    const { ok, removed, diagnostics } = result;
    if (format === 'json') io.out(formatJson({ ...result, sources: new Map<string, string>() }));
    else {
      if (ok) io.out(removed === undefined ? 'there is no cache\n' : `deleted ${relative(io.folder, removed)}/\n`);
      io.error(formatErrors({ diagnostics, sources: new Map() }, usesColor(io)));
    }
    return ok ? exitStatus.done : exitStatus.packHasErrors;
  },
};
