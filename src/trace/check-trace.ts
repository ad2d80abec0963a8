import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { shownText } from './shown-text.ts';
import type { Trace } from './traced.ts';

/**
 * What has to be told of a trace besides its figures: those that the file no longer prints, those whose page or slide was taken out, and a
 * text that none of them has.
 *
 * @param file its name, for diagnostics
 */
export function checkTrace(trace: Trace, file: string): readonly Diagnostic[] {
  const { unit, figures, search } = trace;
  if (figures.length > 0) return [...checkChanged(trace, file), ...checkGone(trace, file)];
  if (search === undefined) return [];
  const { text, stands: places, literals } = search;
  if (places.length === 0) return [diagnose('text-not-in-file', { file, text })];
  return [diagnose('text-not-traced', { file, text, unit, places, because: literals[0]?.because })];
}

function checkChanged({ unit, figures }: Trace, file: string): readonly Diagnostic[] {
  const changed = figures
    .filter(({ standing }) => standing === 'changed')
    .map((figure) => ({ leaf: `${unit} ${figure.number}`, text: shownText(figure) }));
  return changed.length === 0 ? [] : [diagnose('figures-changed', { file, figures: changed })];
}

/** Whoever takes pages out may want that; whoever looks for a figure does not find it there. */
function checkGone({ unit, figures, search }: Trace, file: string): readonly Diagnostic[] {
  const gone = figures.filter(({ standing }) => standing === 'gone');
  if (gone.length === 0) return [];
  const severity = search !== undefined && gone.length === figures.length ? 'error' : 'warning';
  return [diagnose('figures-gone', { file, unit, texts: [...new Set(gone.map(shownText))] }, { severity })];
}
