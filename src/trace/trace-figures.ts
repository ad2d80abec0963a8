import type { Place } from '../diagnostics/index.ts';
import { withOperands } from '../facts/index.ts';
import { describeFact } from './describe-fact.ts';
import { locatePrints } from './locate-prints.ts';
import { literalsWith, placesOf, SoughtText } from './match-text.ts';
import { quotationsOf } from './quotations.ts';
import type { ReadFile } from './read-back.ts';
import type { PrintedFigure, TraceRecord } from './record.ts';
import { standingsOn } from './standings.ts';
import type { TextSearch, Trace, TracedFigure } from './traced.ts';

/** A finished file and what is asked of it. */
export interface TraceQuestion {
  readonly read: ReadFile;
  /** The record that it carries. */
  readonly record: TraceRecord;
  /**
   * Only figures that match: whose printed words hold it (white space and case aside), whose fact has the amount and unit of a figure
   * in it (`$76.4bn`, `76.4 billion`, `76.4`), or whose fact has it as id. Where there is none, those computed from such a fact.
   * Default, and where it is blank: all figures.
   */
  readonly text?: string;
  /** The place of the template that prints a figure, for a reader who has the pack. Default: places are not told. */
  readonly placeOf?: PlaceOf;
}

/** Gives the place of the template that prints a figure; undefined where none does. */
export type PlaceOf = (print: PrintedFigure) => Place | undefined;

/**
 * Follows the figures of a finished file: page or slide, fact, source, evidence; of derived facts the computation and its operands, of all
 * the caveats. Says of each whether the file still prints it: a figure that somebody has changed by hand is `changed`.
 */
export function traceFigures({ read, record, text, placeOf }: TraceQuestion): Trace {
  const known = new Map(record.facts.map((fact) => [fact.id, fact]));
  const standing = figuresOf(record, read);
  const sought = text === undefined || text.trim() === '' ? undefined : new SoughtText(text);
  const direct = sought === undefined ? standing : standing.filter(({ print }) => sought.finds(print, known));
  const derived = direct.length > 0 ? [] : standing.filter(({ print }) => sought?.findsOperand(print, known));
  const [asked, throughOperands] = [[...direct, ...derived], derived.length > 0];
  return {
    unit: read.unit,
    extent: read.leaves.length,
    document: record.document,
    printed: standing.length,
    figures: asked.map((figure) => toTraced(figure, placeOf?.(figure.print))),
    ...originsOf(asked, record),
    ...(sought === undefined ? {} : { search: { ...searchOf(sought, { read, record }), throughOperands } }),
  };
}

/** What figures come from. */
function originsOf(
  figures: readonly StandingFigure[],
  record: TraceRecord,
): Pick<Trace, 'facts' | 'sources' | 'caveats'> {
  const known = new Map(record.facts.map((fact) => [fact.id, fact]));
  const needed = withOperands(new Set(figures.map(({ print }) => print.fact)), { facts: known });
  const facts = [...needed].flatMap((id) => known.get(id) ?? []);
  const ids = new Set(facts.map(({ id }) => id));
  const sources = new Set(facts.map(({ source }) => source));
  return {
    facts: facts.map((fact) => ({ ...fact, words: describeFact(fact) })),
    sources: [...sources].flatMap((id) => record.sources.find((source) => source.id === id) ?? []),
    caveats: record.caveats.filter((caveat) => caveat.facts.some((id) => ids.has(id))),
  };
}

/** A print with where and whether it stands. */
interface StandingFigure extends Pick<TracedFigure, 'number' | 'standing'> {
  readonly print: PrintedFigure;
}

/** Every print, by the order of the pages or slides as they are now, those that are gone last. */
function figuresOf(record: TraceRecord, read: ReadFile): readonly StandingFigure[] {
  const { byLeaf, keepsShapes } = locatePrints(record, read);
  const shared = { unit: read.unit, keepsShapes, quotations: quotationsOf(record) };
  const standing = read.leaves.flatMap((leaf, index) => {
    const prints = byLeaf.get(index) ?? [];
    const { standings } = standingsOn(prints, { ...shared, leaf, next: read.leaves[index + 1] });
    return prints.map((print, at) => ({ print, number: leaf.number, standing: standings[at] ?? 'changed' }));
  });
  return [...standing, ...(byLeaf.get(-1) ?? []).map((print) => ({ print, standing: 'gone' as const }))];
}

function searchOf(
  sought: SoughtText,
  { read, record }: Pick<TraceQuestion, 'read' | 'record'>,
): Omit<TextSearch, 'throughOperands'> {
  const { text } = sought;
  return { text, stands: placesOf(sought, read), literals: literalsWith(sought, record.literals) };
}

function toTraced({ print, number, standing }: StandingFigure, template: Place | undefined): TracedFigure {
  const { fact, text, part, number: _, ...more } = print;
  return {
    ...(number === undefined ? {} : { number }),
    part,
    text,
    fact,
    standing,
    ...more,
    ...(template === undefined ? {} : { template }),
  };
}
