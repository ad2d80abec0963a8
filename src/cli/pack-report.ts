import { join, relative } from 'node:path';
import { formatAnnotation, formatSummary } from '../diagnostics/index.ts';
import type { BuildOptions, BuildResult } from '../pipeline/index.ts';
import type { CommandInput, CommandOption } from './command.ts';
import { type Io, usesColor } from './io.ts';
import { packFolder } from './pack-arguments.ts';
import { formatFrames } from './report-diagnostics.ts';
import { formatJson } from './report-json.ts';
import { formatOutputs } from './report-outputs.ts';
import { formatPhase } from './report-phase.ts';

/** Options of every command that reports what it found in a pack. */
export const reportOptions: Readonly<Record<string, CommandOption>> = {
  quiet: { type: 'boolean', short: 'q', help: 'say nothing but what is wrong' },
  format: {
    type: 'string',
    choices: ['text', 'json', 'github'],
    help: 'lines to read, one JSON object, or annotations of GitHub Actions (default: text)',
  },
};

/** A report as it is written: the phases while they end, then the result. */
export interface PackReport {
  readonly onPhase?: NonNullable<BuildOptions['onPhase']>;
  readonly end: (result: BuildResult) => void;
}

/** The report that the options ask for. */
export function openReport(input: CommandInput, io: Io): PackReport {
  const { format = 'text', quiet = false } = input.options;
  if (format === 'json') return { end: (result) => io.out(formatJson(result)) };
  const found =
    format === 'github'
      ? (result: BuildResult) =>
          formatAnnotations(result, (file) => relative(io.folder, join(packFolder(input, io), file)))
      : (result: BuildResult) => formatFrames(result, usesColor(io)) + formatFixable(result);
  return {
    ...(quiet !== true && { onPhase: (timing) => io.out(formatPhase(timing)) }),
    end: (result) => io.out(formatResult(result, { found, folder: io.folder, quiet: quiet === true })),
  };
}

interface ResultOptions {
  /** Shows the diagnostics. */
  readonly found: (result: BuildResult) => string;
  /** The current folder; paths are shown from here. */
  readonly folder: string;
  readonly quiet: boolean;
}

/** The end of a report: where the files are, then the diagnostics, then how many there are. */
function formatResult(result: BuildResult, { found, folder, quiet }: ResultOptions): string {
  const diagnostics = result.diagnostics.filter(({ severity }) => severity !== 'info');
  const nothingToSay = diagnostics.length === 0 && (quiet || result.outputs.length > 0);
  const summary = nothingToSay ? '' : `\n${formatSummary(diagnostics)}\n`;
  return `${quiet ? '' : formatOutputs(result, folder)}${found({ ...result, diagnostics })}${summary}`;
}

function formatFixable({ diagnostics }: BuildResult): string {
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return fixable === 0 ? '' : `\n\`briefpack check --fix\` mends ${fixable} of them\n`;
}

function formatAnnotations({ diagnostics }: BuildResult, toPath: (file: string) => string): string {
  return diagnostics.map((diagnostic) => formatAnnotation(diagnostic, toPath)).join('');
}
