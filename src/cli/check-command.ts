import type { BuildResult } from '../pipeline/index.ts';
import { type Command, exitStatus } from './command.ts';
import { usesColor } from './io.ts';
import { packOperand, packOptions, readPackArguments } from './pack-arguments.ts';
import { openReport, type PackReport, reportOptions } from './pack-report.ts';
import { formatFixes } from './report-fixes.ts';
import { readSourceArguments, sourceOption } from './source-arguments.ts';
import { UsageError } from './usage-error.ts';

/** `briefpack check`. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Report everything that is wrong with a pack, and write no outputs.',
  operands: [packOperand],
  options: {
    fix: { type: 'boolean', help: 'first mend what can be mended in one way only, and tell what that was' },
    'dry-run': { type: 'boolean', help: 'of --fix: show the lines that would change, and write nothing' },
    source: sourceOption,
    ...packOptions,
    ...reportOptions,
  },
  example: 'briefpack check --format json',
  async run(input, io) {
    const { fix: fixes = false, 'dry-run': dryRun = false } = input.options;
    if (dryRun && !fixes) throw new UsageError('`--dry-run` goes with `--fix`', 'check');
    const { check, fix } = await import('../pipeline/index.ts');
    const report = openReport(input, io);
    const options = {
      ...(await readPackArguments('check', input, io)),
      ...readSourceArguments('check', input, io),
      ...(report.onPhase && { onPhase: report.onPhase }),
    };
    if (!fixes) return end(await check(options), report);
    const result = await fix({ ...options, dryRun: dryRun === true });
    const { format = 'text' } = input.options;
    if (format === 'text') io.out(formatFixes(result, { dryRun: dryRun === true, color: usesColor(io) }));
    return end(result, report);
  },
};

function end(result: BuildResult, report: PackReport): number {
  report.end(result);
  return result.ok ? exitStatus.done : exitStatus.packHasErrors;
}
