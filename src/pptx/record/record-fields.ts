import type {
  PrintedFigure,
  RecordedCaveat,
  RecordedFact,
  RecordedLiteral,
  RecordedShape,
  RecordedSource,
  TraceRecord,
} from '../../trace/index.ts';

/** Namespace of the record's elements; one for each shape of the record that older readers would misread. */
export const recordNamespace = 'urn:briefpack:facts:1';

/** How every such namespace stands in a part, of whatever version. */
export const recordNamespaces = /["']urn:briefpack:facts:/;

/** How a field is written: a number or words as an attribute, words that may be long as an element of their own. */
type Kind<Value> = Value extends number ? 'number' : 'attribute' | 'element';

/** Whether it may be missing. */
type Written<T, K extends keyof T> =
  Partial<Pick<T, K>> extends Pick<T, K> ? `${Kind<NonNullable<T[K]>>}?` : Kind<NonNullable<T[K]>>;

/** How each field of a record is written, in the order of writing. A field that is added does not compile until it stands here. */
export type Fields<T> = { readonly [K in keyof T]-?: Written<T, K> };

type FactOf<K extends RecordedFact['kind']> = Extract<RecordedFact, { kind: K }>;
type FactFields = { readonly [K in RecordedFact['kind']]: Fields<Omit<FactOf<K>, 'counted' | 'derivation'>> };

/** How a figure was computed, as a record holds it. */
export type RecordedDerivation = NonNullable<FactOf<'observation'>['derivation']>;

export const documentFields: Fields<TraceRecord['document']> = {
  name: 'attribute',
  title: 'attribute',
  edition: 'attribute',
  asOf: 'attribute',
  status: 'attribute',
  language: 'attribute',
  datasetHash: 'attribute',
};

export const sourceFields: Fields<RecordedSource> = {
  id: 'attribute',
  title: 'attribute',
  kind: 'attribute',
  asOf: 'attribute',
  publisher: 'attribute?',
  url: 'attribute?',
  sha256: 'attribute?',
  note: 'element?',
};

const commonFields = {
  id: 'attribute',
  kind: 'attribute',
  section: 'attribute',
  source: 'attribute',
  at: 'attribute',
  asOf: 'attribute',
  modality: 'attribute',
  saidBy: 'attribute?',
  referenceArea: 'attribute?',
  counterpartArea: 'attribute?',
  horizon: 'attribute?',
  period: 'attribute?',
} as const;

const commonTexts = { evidence: 'element', note: 'element?' } as const;

export const factFields: FactFields = {
  observation: {
    ...commonFields,
    label: 'attribute?',
    value: 'attribute',
    unitMeasure: 'attribute',
    unitMultiplier: 'attribute',
    qualifier: 'attribute?',
    observationStatus: 'attribute',
    indicator: 'element',
    ...commonTexts,
  },
  statement: { ...commonFields, text: 'element', ...commonTexts },
  event: { ...commonFields, date: 'attribute?', time: 'attribute?', text: 'element', ...commonTexts },
};

export const derivationFields: Fields<Omit<RecordedDerivation, 'operands'>> = {
  operation: 'attribute',
  computation: 'element',
};

export const caveatFields: Fields<Omit<RecordedCaveat, 'facts'>> = {
  id: 'attribute',
  kind: 'attribute',
  severity: 'attribute',
  text: 'element',
};

export const literalFields: Fields<RecordedLiteral> = { text: 'attribute', because: 'attribute' };

export const printedFields: Fields<Omit<PrintedFigure, 'shape'>> = {
  fact: 'attribute',
  number: 'number',
  part: 'attribute',
  text: 'attribute',
  mention: 'number?',
  chart: 'attribute?',
  decimal: 'attribute?',
};

/** The shape's own fields stand beside those of the figure, its `id` as `shape`. */
export type ShapeAttributes = Omit<RecordedShape, 'id'> & { readonly shape: number };

export const shapeFields: Fields<ShapeAttributes> = { slide: 'number', shape: 'number', name: 'attribute' };
