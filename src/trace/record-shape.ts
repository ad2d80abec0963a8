import {
  type Derivation,
  type HistoricalEvent,
  modalities,
  type Observation,
  operations,
  qualifiers,
  type Statement,
  unitMultipliers,
} from '../facts/index.ts';
import { count, fields, type Guard, listOf, oneOf, optional, type Shape, text } from './guards.ts';
import type {
  PrintedFigure,
  RecordedCaveat,
  RecordedFact,
  RecordedLiteral,
  RecordedShape,
  RecordedSource,
  TraceRecord,
} from './record.ts';
import { recordVersion } from './record.ts';

type Recorded<T> = Omit<T, 'place' | 'validFor' | 'formerly' | 'table'>;
type Common = Omit<Recorded<Statement>, 'kind' | 'text'>;

const common: Shape<Common> = {
  id: text,
  section: text,
  source: text,
  at: text,
  evidence: text,
  asOf: text,
  modality: oneOf(modalities),
  saidBy: optional(text),
  referenceArea: optional(text),
  counterpartArea: optional(text),
  horizon: optional(text),
  period: optional(text),
  note: optional(text),
};

const observation = fields<Recorded<Observation>>({
  kind: oneOf(['observation']),
  ...common,
  indicator: text,
  label: optional(text),
  value: text,
  unitMeasure: text,
  unitMultiplier: oneOf(unitMultipliers),
  qualifier: optional(oneOf(qualifiers)),
  observationStatus: oneOf(['A', 'F', 'E']),
  counted: optional(listOf(text)),
  derivation: optional(fields<Derivation>({ operation: oneOf(operations), operands: listOf(text), computation: text })),
});

const statement = fields<Recorded<Statement>>({ kind: oneOf(['statement']), ...common, text });

const event = fields<Recorded<HistoricalEvent>>({
  kind: oneOf(['event']),
  ...common,
  text,
  date: optional(text),
  time: optional(text),
});

/** A fact as files carry it. */
export const factShape: Guard<RecordedFact> = (value) => observation(value) ?? statement(value) ?? event(value);

/** A source as files carry it. */
export const sourceShape = fields<RecordedSource>({
  id: text,
  title: text,
  kind: text,
  asOf: text,
  publisher: optional(text),
  url: optional(text),
  sha256: optional(text),
  note: optional(text),
});

/** A caveat as files carry it. */
export const caveatShape = fields<RecordedCaveat>({
  id: text,
  kind: text,
  severity: text,
  facts: listOf(text),
  text,
});

const printed = fields<PrintedFigure>({
  fact: text,
  text,
  number: count,
  part: oneOf(['text', 'chart', 'notes']),
  mention: optional(count),
  chart: optional(text),
  decimal: optional(text),
  shape: optional(fields<RecordedShape>({ slide: count, id: count, name: text })),
});

const version: Guard<number> = (value) => {
  const number = count(value);
  return number !== undefined && number <= recordVersion ? number : undefined;
};

/** A record, as a copy with its fields in the order in which they are written and nothing beside them. */
export const recordShape: Guard<TraceRecord> = fields<TraceRecord>({
  schemaVersion: version,
  document: fields<TraceRecord['document']>({
    name: text,
    title: text,
    edition: text,
    asOf: text,
    status: text,
    language: text,
    datasetHash: text,
  }),
  sources: listOf(sourceShape),
  facts: listOf(factShape),
  caveats: listOf(caveatShape),
  literals: listOf(fields<RecordedLiteral>({ text, because: text })),
  printed: listOf(printed),
});
