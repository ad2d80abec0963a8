import { relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { BuildResult } from '../pipeline/index.ts';
import { formatFrame } from './report-diagnostic.ts';
import { bold, red } from './style.ts';

/** The end of a report: where the files are, then the diagnostics, then how many there are. */
export function formatResult(result: BuildResult, { color, folder }: { color: boolean; folder: string }): string {
  const shown = result.diagnostics.filter(({ severity }) => severity !== 'info');
  const frames = shown.map((diagnostic) => `\n${formatFrame(diagnostic, { sources: result.sources, color })}`);
  return `${formatOutputs(result, folder)}${frames.join('')}${formatVerdict(shown, { result, color })}`;
}

function formatOutputs({ outputs, folder: out }: BuildResult, folder: string): string {
  if (outputs.length === 0) return '';
  const width = Math.max(...outputs.map(({ path }) => path.length));
  const rows = outputs.map(({ path, bytes, pages, slides }) => {
    const extent = pages === undefined ? slides && `${slides} slides` : `${pages} pages`;
    return `  ${path.padEnd(width)}  ${`${Math.ceil(bytes / 1024)} kB`.padStart(7)}${extent ? `  ${extent}` : ''}`;
  });
  return `\n${relative(folder, out) || '.'}/\n${rows.join('\n')}\n`;
}

function formatVerdict(
  shown: readonly Diagnostic[],
  { result, color }: { result: BuildResult; color: boolean },
): string {
  if (shown.length === 0) return '';
  const amount = (severity: string, noun: string) => {
    const found = shown.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [`${found} ${noun}${found === 1 ? '' : 's'}`];
  };
  const amounts = [...amount('error', 'error'), ...amount('warning', 'warning')].join(', ');
  if (result.ok) return `\n${amounts}\n`;
  return `\n${bold(red(amounts, color), color)}; nothing was written\n`;
}
