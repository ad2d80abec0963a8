import type { Mark } from '../../document/index.ts';
import { markRank } from '../../document/index.ts';
import { linesAt } from '../fit/fit-line.ts';
import { lineWidths } from '../fit/measure.ts';
import type { LayoutRole } from '../grid/layout.ts';
import { toPoints } from '../xml/units.ts';
import type { DeckContext } from './deck-context.ts';
import type { FilledPlaceholder, Run, TextContent } from './presentation.ts';

const maxLines = 2;

/** What one mark stands for, briefly. */
interface MarkedPlace {
  readonly mark: Mark;
  readonly place: string;
}

/** Places as a source line names them: without the words that say what kind of place it is. */
function shortPlace(at: string): string {
  return at.replace(/[“”"]/g, '').replace(/,? (?:row|paragraph)$/i, '');
}

function markedPlaces(facts: readonly string[], context: DeckContext): readonly MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const id of facts) {
    const fact = context.dataset.facts.get(id);
    const derived = fact?.kind === 'observation' && fact.derivation !== undefined;
    for (const mark of context.marks.get(id) ?? []) {
      const own = derived && !/^\d/.test(mark.label);
      const place = fact === undefined || (derived && !own) ? '' : own ? 'our computation' : shortPlace(fact.at);
      if (!places.has(mark.label)) places.set(mark.label, { mark, place });
    }
  }
  return [...places.values()].sort((a, b) => markRank(a.mark) - markRank(b.mark));
}

function markRun(label: string): Run {
  return { text: label, bold: true, color: 'accent' };
}

/** `3 Overview table, Trade Balance; 5 Overview table, Job Creation`; marks of one place together. */
function withPlaces(places: readonly MarkedPlace[]): readonly Run[] {
  const byPlace = new Map<string, string[]>();
  for (const { mark, place } of places) byPlace.set(place, [...(byPlace.get(place) ?? []), mark.label]);
  return [...byPlace].flatMap(([place, labels], index) => [
    ...(index === 0 ? [] : [{ text: '; ' }]),
    markRun(labels.join(', ')),
    ...(place === '' ? [] : [{ text: ` ${place}` }]),
  ]);
}

/** `Overview table: 3 Trade Balance, 5 Job Creation; …`: the part that places share stands once. */
function grouped(places: readonly MarkedPlace[]): readonly Run[] {
  const groups = new Map<string, { label: string; rest: string }[]>();
  for (const { mark, place } of places) {
    const at = place.indexOf(', ');
    const head = at < 0 ? place : place.slice(0, at);
    const rest = at < 0 ? '' : place.slice(at + 2);
    groups.set(head, [...(groups.get(head) ?? []), { label: mark.label, rest }]);
  }
  return [...groups].flatMap(([head, entries], index) => [
    { text: `${index === 0 ? '' : '; '}${head}: ` },
    ...entries.flatMap((entry, position) => [
      ...(position === 0 ? [] : [{ text: ', ' }]),
      markRun(entry.label),
      ...(entry.rest === '' ? [] : [{ text: ` ${entry.rest}` }]),
    ]),
  ]);
}

/** `overview table 3, 5; five-year table 8`: marks by the first part of their place. */
function byDocumentPart(places: readonly MarkedPlace[]): readonly Run[] {
  const groups = new Map<string, string[]>();
  for (const { mark, place } of places) {
    const head = place.split(', ')[0] ?? place;
    groups.set(head, [...(groups.get(head) ?? []), mark.label]);
  }
  return [...groups].flatMap(([head, labels], index) => [
    ...(index === 0 ? [] : [{ text: '; ' }]),
    markRun(labels.join(', ')),
    { text: ` ${head}` },
  ]);
}

function marksOnly(places: readonly MarkedPlace[], context: DeckContext): readonly Run[] {
  const see = context.sourcesSlide === undefined ? '' : ' (see Sources)';
  return [markRun(places.map(({ mark }) => mark.label).join(', ')), { text: see }];
}

function joined(sources: readonly Run[], remarks: readonly (readonly Run[])[]): readonly Run[] {
  const notes = remarks.flatMap((remark) => [{ text: ' ' }, ...remark.map(({ raise: _, ...run }) => run)]);
  if (sources.length === 0) return notes.slice(1);
  return [{ text: 'Sources: ' }, ...sources, { text: '.' }, ...notes];
}

function linkToSources(first: Mark | undefined, { sourcesSlide: slide }: DeckContext): Pick<TextContent, 'link'> {
  if (slide === undefined) return {};
  return { link: { slide, tip: 'Go to the sources', ...(first && { mark: first.label }) } };
}

/**
 * The line that says where the figures of a slide come from, two lines at most: places in full, else those of one part of the source
 * together, else marks alone. The whole line leads to the slide that lists its first mark.
 */
export function sourceLine(
  slide: {
    readonly facts: readonly string[];
    readonly remarks: readonly (readonly Run[])[];
    readonly layout: LayoutRole;
  },
  context: DeckContext,
): { readonly filled: readonly FilledPlaceholder[]; readonly fits: boolean } {
  const definition = context.layouts.get(slide.layout)?.placeholders.find((one) => one.key === 'source');
  const [style] = definition?.levels ?? [];
  if (definition === undefined || style === undefined) return { filled: [], fits: true };
  const places = markedPlaces(slide.facts, context);
  const choices =
    places.length === 0
      ? [[]]
      : [withPlaces(places), grouped(places), byDocumentPart(places), marksOnly(places, context)];
  const { metrics } = context;
  const most = linesAt(style.size, { style, maxLines, height: toPoints(definition.box.h), metrics });
  const fits = (runs: readonly Run[]) => lineWidths(runs, style, toPoints(definition.box.w), metrics).length <= most;
  const lines = choices.map((sources) => joined(sources, slide.remarks));
  const runs = lines.find(fits) ?? lines.at(-1) ?? [];
  if (runs.length === 0) return { filled: [], fits: true };
  const link = linkToSources(places[0]?.mark, context);
  return {
    filled: [{ placeholder: 'source', content: { kind: 'text', paragraphs: [{ runs }], ...link } }],
    fits: fits(runs),
  };
}
