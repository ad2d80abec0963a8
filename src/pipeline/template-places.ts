import type { ChartSpec } from '../chart/index.ts';
import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { PlaceOf, PrintedFigure, ReadFile, TraceRecord } from '../trace/index.ts';
import type { BuildEffects } from './effects.ts';
import type { ExaminedPack } from './examine.ts';
import { examine, toResult } from './examine.ts';

/** A finished file, to be found in the pack that it was built from. */
export interface BuiltFile {
  readonly name: string;
  readonly unit: ReadFile['unit'];
  readonly record: TraceRecord;
}

/** Where a pack prints the figures of a finished file. */
export interface TemplatePlaces {
  readonly placeOf: PlaceOf;
  /** What is wrong with the pack, and whether it is another one than the file was built from. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files that the diagnostics point at, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Without a pack no place is known. */
export const noPlaces: TemplatePlaces = { placeOf: () => undefined, diagnostics: [], sources: new Map() };

/**
 * Lays the document of a finished file out again from its pack, and finds the line of a template or chart file that prints each figure.
 *
 * @param pack folder of the pack, absolute
 */
export async function templatePlaces(pack: string, built: BuiltFile, effects: BuildEffects): Promise<TemplatePlaces> {
  const only = `${built.record.document.name}.${built.unit === 'page' ? 'pdf' : 'pptx'}`;
  const examination = await examine({ pack, only }, effects);
  const { diagnostics, sources } = toResult(examination);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [document] = examination.examined?.documents ?? [];
  if (examination.examined === undefined || document === undefined || errors.length > 0) {
    return { ...noPlaces, diagnostics: errors, sources };
  }
  const isSame = outlineOf(document.record) === outlineOf(built.record);
  const differs = isSame ? [] : [diagnose('pack-differs', { file: built.name })];
  return { placeOf: placesIn(document, examination.examined), diagnostics: differs, sources };
}

/** What a document prints and in what order, without where its pages end. */
function outlineOf({ printed }: TraceRecord): string {
  return JSON.stringify(printed.map(({ fact, text, part, mention, chart }) => [fact, text, part, mention, chart]));
}

/** A mention is known by its number; where the pack has another fact under it, it is not the same mention any more. */
function placesIn({ mentions }: ExaminedPack['documents'][number], { pack: { chartSpecs } }: ExaminedPack): PlaceOf {
  return ({ fact, mention, chart }: PrintedFigure): Place | undefined => {
    if (chart !== undefined) return placeInChart(chartSpecs.get(chart), fact);
    const reference = mention === undefined ? undefined : mentions.get(mention);
    return reference?.fact === fact ? reference.place : undefined;
  };
}

/** The place that names a fact in a chart file; that of the whole data where a breakdown names it. */
function placeInChart(spec: ChartSpec | undefined, fact: string): Place | undefined {
  if (spec === undefined) return undefined;
  const lists = 'groups' in spec.data ? spec.data.groups.map(({ facts }) => facts) : [];
  const group = lists.findIndex((facts) => facts.includes(fact));
  if (group >= 0) return spec.placeOf(['data', 'groups', group, 'facts', lists[group]?.indexOf(fact) ?? 0]);
  const at = 'facts' in spec.data ? spec.data.facts.indexOf(fact) : -1;
  return spec.placeOf(at >= 0 ? ['data', 'facts', at] : ['data']);
}
