import { recordVersion, type TraceRecord } from '../../src/trace/index.ts';

const common = {
  section: 'economic',
  source: 'article',
  at: 'Overview table, “Trade” row',
  evidence: 'approximately $76.4 billion',
  asOf: '2025-02-08',
  modality: 'reported',
} as const;

/** A record with every field that a record can have. */
export const fullRecord: TraceRecord = {
  schemaVersion: recordVersion,
  document: {
    name: 'briefing',
    title: 'A promise in “parts” \u2028 <&>',
    edition: '2025-02-08',
    asOf: '2025-02-08',
    status: 'draft',
    language: 'en-GB',
    datasetHash: 'ec36a141',
  },
  sources: [
    {
      id: 'article',
      title: '日米関係',
      kind: 'article',
      asOf: '2025-02-08',
      publisher: 'Publisher',
      url: 'https://example.org/',
      sha256: 'ab'.repeat(32),
      note: 'A note\nof two lines',
    },
    { id: 'other', title: 'Other', kind: 'table', asOf: '2025' },
  ],
  facts: [
    {
      kind: 'observation',
      id: 'us-trade-deficit',
      ...common,
      saidBy: 'Somebody',
      referenceArea: 'US',
      counterpartArea: 'JP',
      horizon: '2028',
      period: '2025/2030',
      note: 'Note',
      indicator: 'U.S. trade deficit',
      label: 'Deficit',
      value: '76.40',
      unitMeasure: 'USD',
      unitMultiplier: 'billion',
      qualifier: 'approximately',
      observationStatus: 'E',
      counted: ['one', 'another'],
      derivation: { operation: 'sum', operands: ['a', 'b'], computation: '38.2 + 38.2 = 76.4' },
    },
    { kind: 'statement', id: 'said', ...common, text: 'Somebody said so.' },
    { kind: 'event', id: 'meeting', ...common, text: 'A meeting', date: '2025-02-07', time: '11:30' },
  ],
  caveats: [
    { id: 'apart', kind: 'double-count', severity: 'do-not-combine', facts: ['us-trade-deficit'], text: 'Not both.' },
  ],
  literals: [{ text: '24 hours', because: 'A turn of speech' }],
  printed: [
    { fact: 'us-trade-deficit', text: 'approximately $76.4\u00a0billion', number: 1, part: 'text', mention: 1 },
    { fact: 'us-trade-deficit', text: '76.4', number: 2, part: 'chart', chart: 'trade', decimal: '76.40' },
    {
      fact: 'said',
      text: 'Somebody said so.',
      number: 3,
      part: 'notes',
      mention: 2,
      shape: { slide: 258, id: 7, name: 'Notes 1' },
    },
  ],
};
