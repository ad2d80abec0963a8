import { relative } from 'node:path';
import { formatSummary } from '../diagnostics/index.ts';
import type { BuildResult } from '../pipeline/index.ts';
import { formatFrames } from './report-diagnostics.ts';

/** How a result is shown. */
export interface ReportOptions {
  /** Whether to colour it with terminal sequences. */
  readonly color: boolean;
  /** The current folder; paths are shown from here. */
  readonly folder: string;
}

/** The end of a report: where the files are, then the diagnostics, then how many there are. */
export function formatResult(result: BuildResult, { color, folder }: ReportOptions): string {
  const shown = result.diagnostics.filter(({ severity }) => severity !== 'info');
  const frames = formatFrames({ diagnostics: shown, sources: result.sources }, color);
  const summary = shown.length === 0 && result.outputs.length > 0 ? '' : `\n${formatSummary(shown)}\n`;
  return `${formatOutputs(result, folder)}${frames}${summary}`;
}

function formatOutputs({ outputs, folder: out }: BuildResult, folder: string): string {
  if (outputs.length === 0) return '';
  const width = Math.max(...outputs.map(({ path }) => path.length));
  const rows = outputs.map(({ path, bytes, pages, slides }) => {
    const extent = [...(pages ? [`${pages} pages`] : []), ...(slides ? [`${slides} slides`] : [])].join('');
    return `  ${path.padEnd(width)}  ${`${Math.ceil(bytes / 1024)} kB`.padStart(7)}  ${extent}`.trimEnd();
  });
  return `\n${shortest(out, folder)}\n${rows.join('\n')}\n`;
}

/** The folder as seen from the current one, unless that is the longer way. */
function shortest(out: string, folder: string): string {
  const from = relative(folder, out);
  return `${from.startsWith('..') ? out : from || '.'}/`;
}
