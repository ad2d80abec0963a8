import type {
  PrintedFigure,
  ReadFile,
  ReadLeaf,
  ReadPiece,
  RecordedFact,
  Trace,
  TraceQuestion,
  TraceRecord,
} from '../../src/trace/index.ts';
import { traceFigures } from '../../src/trace/index.ts';
import { fullRecord } from './record.ts';

type Observation = Extract<RecordedFact, { kind: 'observation' }>;

/** A figure of a record in billions of dollars, with changes. */
export function figure(id: string, value: string, changes: Partial<Observation> = {}): Observation {
  return {
    kind: 'observation',
    id,
    section: 'economic',
    source: 'article',
    at: `Table, row ${id}`,
    evidence: `the words of ${id}`,
    asOf: '2025-02-08',
    modality: 'reported',
    indicator: `What ${id} measures`,
    value,
    unitMeasure: 'USD',
    unitMultiplier: 'billion',
    observationStatus: 'A',
    ...changes,
  };
}

/** A figure that was computed. */
export function derived(id: string, value: string, operands: readonly string[]): Observation {
  const computation = `${operands.join(' + ')} = ${value}`;
  return figure(id, value, { evidence: computation, derivation: { operation: 'sum', operands, computation } });
}

/** A print of a fact in words. */
export function print(fact: string, text: string, number: number, more: Partial<PrintedFigure> = {}): PrintedFigure {
  return { fact, text, number, part: 'text', ...more };
}

/** A record of these prints and facts; facts that prints name and that are not given are made. */
export function recordOf(printed: readonly PrintedFigure[], more: Partial<TraceRecord> = {}): TraceRecord {
  const given = more.facts ?? [];
  const named = [...new Set(printed.map(({ fact }) => fact))];
  const made = named.filter((id) => !given.some((fact) => fact.id === id)).map((id) => figure(id, '1'));
  return { ...fullRecord, caveats: [], literals: [], printed, ...more, facts: [...given, ...made] };
}

/** A brief with the words of its pages. */
export function brief(...pages: readonly string[]): ReadFile {
  const leaves = pages.map((text, index): ReadLeaf => leaf(index + 1, [{ kind: 'text', text }]));
  return { unit: 'page', title: 'A brief', leaves };
}

/** A deck of slides by their ids, each with its pieces. */
export function deck(...slides: readonly (readonly [id: number, ...pieces: ReadPiece[]])[]): ReadFile {
  const leaves = slides.map(([slide, ...pieces], index): ReadLeaf => ({ ...leaf(index + 1, pieces), slide }));
  return { unit: 'slide', title: 'A deck', leaves };
}

function leaf(number: number, pieces: readonly ReadPiece[]): ReadLeaf {
  return { number, pieces, cells: [], workbookFacts: [] };
}

/** Each figure of a trace as `4 approx. $76.4bn stands`; `-` is where there is no page or slide. */
export function told({ figures }: Trace): readonly string[] {
  return figures.map(({ number, text, standing }) => `${number ?? '-'} ${text} ${standing}`);
}

/** What `told` says of a file. */
export function follow(read: ReadFile, record: TraceRecord, more: Partial<TraceQuestion> = {}): readonly string[] {
  return told(traceFigures({ read, record, ...more }));
}
