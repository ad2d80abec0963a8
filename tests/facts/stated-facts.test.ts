import { expect, test } from 'vitest';
import type { Observation } from '../../src/facts/index.ts';
import { evidenceText } from '../../src/facts/index.ts';
import { evidenceLockVersion } from '../../src/pipeline/evidence-lock.ts';
import { figure } from './dataset-fixture.ts';

/** What each version of the lock takes its hashes over; an older one stays as it was. */
const texts: Readonly<Record<number, string>> = {
  2:
    '{"source":"article","at":"Table","evidence":"words","modality":"projected","horizon":"2030","counted":["ports"],' +
    '"value":"5","unitMeasure":"USD","unitMultiplier":"billion","qualifier":"over"}',
};

const fact = figure('5', { modality: 'projected', horizon: '2030', counted: ['ports'], qualifier: 'over' });

test('what the lock is taken over changes with its version alone', () => {
  expect(evidenceText(fact)).toBe(texts[evidenceLockVersion]);
});

test.each<Partial<Observation>>([
  { value: '6' },
  { unitMeasure: 'EUR' },
  { unitMultiplier: 'million' },
  { qualifier: 'approximately' },
  { modality: 'reported' },
  { horizon: '2031' },
  { counted: ['harbours'] },
  { at: 'Table 2' },
  { evidence: 'other words' },
  { source: 'report' },
])('a fact with %j is newer than the lock', (change) => {
  expect(evidenceText({ ...fact, ...change })).not.toBe(evidenceText(fact));
});

test('a fact with another label, note or section is not', () => {
  const change = { indicator: 'In other words', label: 'Other', note: 'A note.', section: 'bilateral' };
  expect(evidenceText({ ...fact, ...change })).toBe(evidenceText(fact));
});
