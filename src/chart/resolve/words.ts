import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { saysModality, stateTogether } from '../../document/index.ts';
import type { Dataset, Modality, Source } from '../../facts/index.ts';
import { formatDate, unitLabel } from '../../facts/index.ts';
import { ownWords, plainText } from '../plain-text.ts';
import type { ChartSpec } from '../spec.ts';
import { hasTwoAxes } from '../two-axes.ts';
import { axisSentences } from './axis-sentence.ts';
import type { StringContext } from './render-string.ts';
import { renderString } from './render-string.ts';
import type { Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';
import type { Times } from './times.ts';

/** The words around a chart. */
export interface ChartWords {
  readonly title: readonly Phrasing[];
  readonly subtitle: readonly Phrasing[];
  readonly note: readonly Phrasing[];
}

type Run = readonly Phrasing[];

const nothing: Checked<readonly Phrasing[]> = { value: [], diagnostics: [] };

/** Renders title, subtitle and note of a chart file. */
export function renderWords(context: StringContext): Checked<ChartWords> {
  const { title, subtitle, note } = context.spec;
  const rendered = {
    title: renderString({ text: title, path: ['title'] }, context),
    subtitle: renderString({ text: subtitle, path: ['subtitle'] }, context),
    note: note === undefined ? nothing : renderString({ text: note, path: ['note'] }, context),
  };
  return {
    value: { title: rendered.title.value, subtitle: rendered.subtitle.value, note: rendered.note.value },
    diagnostics: Object.values(rendered).flatMap(({ diagnostics }) => diagnostics),
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

/** What the words of a chart are completed with. */
export interface Completion extends Pick<Times, 'common' | 'undated'> {
  /** The modality that all bars share. */
  readonly modality: Modality | undefined;
}

/** The words as they are printed: subtitle and note complete, and of each figure what they say in their own words left out. */
export function toPrintedWords(spec: ChartSpec, words: ChartWords, completion: Completion): ChartWords {
  const { title, ...own } = words;
  const subtitle = completeSubtitle(spec, own.subtitle, completion);
  const place = spec.placeOf(spec.note === undefined ? [] : ['note']);
  const undated: Run = completion.undated === undefined ? [] : [{ type: 'text', value: completion.undated, place }];
  const note = [undated, ...axisSentences(spec)].reduce<Run>(withSentence, own.note);
  return stateTogether({ title, subtitle, note });
}

/** The subtitle with the unit, unless the axes say theirs, and what all bars share, where the author has not said them. */
function completeSubtitle(
  spec: ChartSpec,
  subtitle: readonly Phrasing[],
  { modality, common }: Completion,
): readonly Phrasing[] {
  const said = plainText(subtitle).toLowerCase();
  const own = ownWords(subtitle);
  const unit = unitLabel(spec.unitMeasure, spec.unitMultiplier);
  const inWords = unitLabel(spec.unitMeasure, spec.unitMultiplier, 'words');
  const isUnitSaid = hasTwoAxes(spec.mark) || said.includes(unit.toLowerCase()) || said.includes(inWords.toLowerCase());
  const additions = [
    ...(isUnitSaid ? [] : [unit]),
    ...(modality === undefined || modality === 'reported' || saysModality(own, modality) ? [] : [modality]),
    ...(common === undefined ? [] : [common]),
  ];
  if (additions.length === 0) return subtitle;
  return [...subtitle, { type: 'text', value: `, ${additions.join(', ')}`, place: spec.placeOf(['subtitle']) }];
}

/** A note with one more sentence, if there is one. */
function withSentence(note: Run, sentence: Run): Run {
  const [first, ...rest] = sentence;
  if (first?.type !== 'text') return note;
  const before = plainText(note);
  const join = before === '' ? '' : /[.!?][”"’)]*$/.test(before) ? ' ' : '. ';
  return [...note, { ...first, value: `${join}${first.value}` }, ...rest];
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
