import { relative } from 'node:path';
import type { BuildResult } from '../pipeline/index.ts';

/** The files that were written, under their folder; nothing where there are none. */
export function formatOutputs({ outputs, folder: out }: BuildResult, folder: string): string {
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
