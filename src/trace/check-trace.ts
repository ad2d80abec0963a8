import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Trace } from './traced.ts';

/**
 * What has to be told of a trace besides its figures: those that the file no longer prints, and a text that none of them has.
 *
 * @param file its name, for diagnostics
 */
export function checkTrace({ unit, figures, search }: Trace, file: string): readonly Diagnostic[] {
  const changed = figures
    .filter(({ standing }) => standing === 'changed')
    .map(({ number, text, decimal = '' }) => ({ leaf: `${unit} ${number}`, text: text === '' ? decimal : text }));
  if (changed.length > 0) return [diagnose('figures-changed', { file, figures: changed })];
  if (search === undefined || figures.length > 0) return [];
  const { text, stands: places, literals } = search;
  if (places.length === 0) return [diagnose('text-not-in-file', { file, text })];
  return [diagnose('text-not-traced', { file, text, unit, places, because: literals[0]?.because })];
}
