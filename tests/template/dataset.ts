import type { Edition } from '../../src/document/index.ts';
import type { Dataset, Fact, HistoricalEvent, Observation, Statement } from '../../src/facts/index.ts';

const place = { file: 'data/facts/economic.yaml', line: 1, column: 1 };

/** A figure of two fields and whatever a test changes. */
export function observation(id: string, changes: Partial<Observation> = {}): Observation {
  return {
    kind: 'observation',
    id,
    section: 'economic',
    source: 'article',
    at: `Row ${id}`,
    evidence: `about ${id}`,
    asOf: '2025-02-08',
    modality: 'reported',
    indicator: `Indicator of ${id}`,
    value: '76.4',
    unitMeasure: 'USD',
    unitMultiplier: 'billion',
    observationStatus: 'A',
    place,
    ...changes,
  };
}

export function statement(id: string, text: string): Statement {
  const { indicator, value, unitMeasure, unitMultiplier, observationStatus, ...base } = observation(id);
  return { ...base, kind: 'statement', text };
}

export function event(id: string, changes: Partial<HistoricalEvent> = {}): HistoricalEvent {
  return { ...statement(id, 'The leaders met'), kind: 'event', date: '2025-02-07', time: '11:55', ...changes };
}

/** The dataset of the tests, with further facts and caveats. */
export function dataset(facts: readonly Fact[] = [], caveats: Dataset['caveats'] = new Map()): Dataset {
  const all = [
    observation('trade-deficit', { qualifier: 'approximately', label: 'Trade deficit' }),
    observation('fdi-stock', { value: '741', qualifier: 'over' }),
    observation('defence-2028', { value: '125', horizon: '2028', section: 'forecast', modality: 'projected' }),
    statement('tariffs-open', 'The president left tariffs open'),
    event('meeting'),
    ...facts,
  ];
  const caveat = {
    id: 'areas-beside-pledge',
    facts: ['fdi-stock'],
    kind: 'gap',
    severity: 'read-with-care',
    text: 'The source never says whether the areas are parts.',
    place,
  } as const;
  const source = { id: 'article', title: 'The article', kind: 'article', asOf: '2025-02-08', place };
  return {
    sources: new Map([[source.id, source]]),
    facts: new Map(all.map((fact) => [fact.id, fact])),
    breakdowns: new Map(),
    series: new Map(),
    caveats: new Map([[caveat.id, caveat], ...caveats]),
  };
}

export const edition: Edition = {
  title: 'Japan and the United States',
  subtitle: 'A briefing',
  date: '2025-02-10',
  asOf: '2025-02-08',
  status: 'draft',
  language: 'en-GB',
  publisher: 'The desk',
  epoch: 0,
};
