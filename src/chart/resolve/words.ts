import type { Checked, Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import type { Dataset, Modality, Source } from '../../facts/index.ts';
import { formatDate, unitLabel } from '../../facts/index.ts';
import { plainText } from '../plain-text.ts';
import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';

/** Renders a string of a chart file, which may hold `{{fact}}`. */
export type Inline = (text: string, place: Place) => Checked<readonly Phrasing[]>;

/** The words around a chart. */
export interface ChartWords {
  readonly title: readonly Phrasing[];
  readonly subtitle: readonly Phrasing[];
  readonly note: readonly Phrasing[];
}

/** Renders title, subtitle and note of a chart file. */
export function renderWords(spec: ChartSpec, inline: Inline): Checked<ChartWords> {
  const title = inline(spec.title, spec.placeOf(['title']));
  const subtitle = inline(spec.subtitle, spec.placeOf(['subtitle']));
  const note = spec.note === undefined ? { value: [], diagnostics: [] } : inline(spec.note, spec.placeOf(['note']));
  return {
    value: { title: title.value, subtitle: subtitle.value, note: note.value },
    diagnostics: [...title.diagnostics, ...subtitle.diagnostics, ...note.diagnostics],
  };
}

/** A chart of amounts that are only set side by side has to say so. */
export function checkCompared(spec: ChartSpec, { breakdown }: Resolved, words: ChartWords): readonly Diagnostic[] {
  if (breakdown?.relation !== 'compared') return [];
  const said = `${plainText(words.subtitle)} ${plainText(words.note)}`;
  if (/\b(?:not|never|nowhere)\b/i.test(said) && /\bparts?\b|\bbreakdown\b/i.test(said)) return [];
  const place = spec.placeOf(spec.note === undefined ? [] : ['note']);
  return [diagnose('compared-unsaid', { breakdown: breakdown.id }, { place })];
}

/** The subtitle with the unit, and the modality that all bars share, where the author has not said them. */
export function completeSubtitle(
  spec: ChartSpec,
  subtitle: readonly Phrasing[],
  modality: Modality | undefined,
): readonly Phrasing[] {
  const said = plainText(subtitle).toLowerCase();
  const unit = unitLabel(spec.unitMeasure, spec.unitMultiplier);
  const inWords = unitLabel(spec.unitMeasure, spec.unitMultiplier, 'words');
  const additions = [
    ...(said.includes(unit.toLowerCase()) || said.includes(inWords.toLowerCase()) ? [] : [unit]),
    ...(modality === undefined || modality === 'reported' || said.includes(stemOf(modality)) ? [] : [modality]),
  ];
  if (additions.length === 0) return subtitle;
  return [...subtitle, { type: 'text', value: `, ${additions.join(', ')}`, place: spec.placeOf(['subtitle']) }];
}

/** `Source: title, as of date.`; for pictures that stand alone. */
export function sourceLineOf(resolved: Resolved, dataset: Dataset): string {
  const ids = new Set(
    [...cellsOf(resolved), ...resolved.totals.flatMap((cell) => cell ?? [])].map(({ fact }) => fact.source),
  );
  const sources = [...ids].flatMap((id): Source | readonly Source[] => dataset.sources.get(id) ?? []);
  if (sources.length === 0) return '';
  const named = sources.map(({ title, asOf }) => `${title}, as of ${formatDate(asOf)}`);
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${named.join('; ')}.`;
}

/** `commit`, `propos`, `project`: as authors inflect it. */
function stemOf(modality: Modality): string {
  return modality.slice(0, 6);
}
