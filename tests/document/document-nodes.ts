import type { ChartFigure, Citation, FactReference, Flow, Phrasing, Root, Text } from '../../src/document/index.ts';
import type { Caveat, Dataset, Fact, Observation } from '../../src/facts/index.ts';

export const place = { file: 'main.hbs', line: 1, column: 1 };

export function root(...children: readonly Flow[]): Root {
  return { type: 'root', children };
}

export function text(value: string): Text {
  return { type: 'text', value, place };
}

export function factReference(fact: string, form: FactReference['form'] = 'full'): FactReference {
  return { type: 'factReference', fact, form, printed: { text: fact.toUpperCase() }, marks: [], place };
}

export function citation(...facts: readonly string[]): Citation {
  return { type: 'citation', facts, marks: [], place };
}

export function paragraph(...children: readonly Phrasing[]): Flow {
  return { type: 'paragraph', children, place };
}

export function heading(depth: 1 | 2 | 3, ...children: readonly Phrasing[]): Flow {
  return { type: 'heading', depth, children, place };
}

export function chart(id: string, facts: readonly string[], words: Partial<ChartFigure> = {}): ChartFigure {
  const empty = { title: [], subtitle: [], note: [] };
  return { type: 'chart', chart: id, ...empty, facts, description: '', marks: [], place, ...words };
}

export function list(...items: readonly (readonly Flow[])[]): Flow {
  const children = items.map((blocks) => ({ type: 'listItem' as const, children: blocks, place }));
  return { type: 'list', ordered: false, children, place };
}

/** A figure at a place in the source; with operands a derived one. */
export function figure(id: string, at: string, changes: Partial<Observation> = {}): Observation {
  return {
    kind: 'observation',
    id,
    section: 'economic',
    source: 'article',
    at,
    evidence: `words of ${id}`,
    asOf: '2025-02-08',
    modality: 'reported',
    indicator: `Indicator of ${id}`,
    value: '1',
    unitMeasure: 'USD',
    unitMultiplier: 'billion',
    observationStatus: 'A',
    place,
    ...changes,
  };
}

export function derived(id: string, ...operands: readonly string[]): Observation {
  const derivation = { operation: 'sum', operands, computation: operands.join(' + ') } as const;
  return figure(id, `computed ${id}`, { derivation });
}

export function caveat(
  id: string,
  facts: readonly string[],
  severity: Caveat['severity'] = 'note',
  about?: readonly string[],
): Caveat {
  return { id, facts, ...(about && { about }), kind: 'gap', severity, text: `Text of ${id}`, place };
}

export function datasetOf(facts: readonly Fact[], caveats: readonly Caveat[] = []): Dataset {
  const source = { id: 'article', title: 'The article', kind: 'article', asOf: '2025-02-08', place };
  return {
    sources: new Map([[source.id, source]]),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    breakdowns: new Map(),
    series: new Map(),
    caveats: new Map(caveats.map((entry) => [entry.id, entry])),
  };
}
