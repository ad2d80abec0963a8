import { expect, test } from 'vitest';
import { compareIssues, readIssue, toKeptDataset } from '../../src/editions/index.ts';
import { read, readGroups } from '../facts/dataset-fixture.ts';
import { after } from './issues.ts';

const { value: dataset } = readGroups({
  facts: {
    two: 'indicator: x, value: 1.50, unitMeasure: years, modality: reported, at: T, evidence: w, formerly: one',
  },
});
const manifest = {
  schemaVersion: 1,
  edition: { title: 'A pack', date: '2025-02-08' },
  dataset: toKeptDataset(dataset),
};
const reading = { file: 'old.json', newest: 1 };
const codesOf = (value: unknown) =>
  readIssue(typeof value === 'string' ? value : JSON.stringify(value), reading).diagnostics.map(({ code }) => code);

test('what a manifest keeps is read back: values as written, former ids, no places and no durations', () => {
  const { value, diagnostics } = readIssue(JSON.stringify(manifest), reading);
  expect(diagnostics).toEqual([]);
  expect(value?.facts.get('two')).toEqual({
    ...dataset.facts.get('two'),
    place: { file: 'old.json', line: 1, column: 1 },
  });
  expect(JSON.stringify(manifest)).toContain('"value":"1.50"');
  expect(JSON.stringify(manifest.dataset)).not.toMatch(/"place"|"validFor"/);
});

test('a large issue is the same after it was kept', () => {
  const kept = toKeptDataset({ ...read({}).value, facts: after.facts });
  const { value } = readIssue(
    JSON.stringify({
      ...manifest,
      dataset: { ...kept, caveats: [...after.caveats.values()], sources: [...after.sources.values()] },
    }),
    reading,
  );
  if (value === undefined) throw new Error('not read');
  const { revised, reworded, added, withdrawn, resourced, caveats } = compareIssues(value, after);
  expect([revised, reworded, added, withdrawn, resourced, ...Object.values(caveats)].flat()).toEqual([]);
});

test('what is no manifest, or one of a newer or older version, is told apart', () => {
  expect(codesOf('{')).toEqual(['edition-unreadable']);
  expect(codesOf('[]')).toEqual(['edition-unreadable']);
  expect(codesOf({ facts: {} })).toEqual(['edition-unreadable']);
  expect(codesOf({ ...manifest, edition: { title: 'A pack', date: 'soon' } })).toEqual(['edition-unreadable']);
  expect(codesOf({ ...manifest, schemaVersion: 2, edition: undefined })).toEqual(['edition-newer']);
  expect(codesOf({ ...manifest, edition: { title: 'A \u0000 or \ufdd0', date: '2025-02-08' } })).toEqual([
    'edition-unreadable',
  ]);
  expect(codesOf({ ...manifest, dataset: undefined })).toEqual(['edition-without-facts']);
});

test('a dataset with one broken fact is not taken for one without it', () => {
  const [fact] = manifest.dataset.facts;
  for (const broken of [
    { ...fact, value: 1.5 },
    { ...fact, modality: 'rumoured' },
    { ...fact, formerly: 'one' },
    { ...fact, unitMeasure: 'XYZ' },
    { ...fact, value: '1e400' },
    null,
  ]) {
    expect(codesOf({ ...manifest, dataset: { ...manifest.dataset, facts: [broken] } })).toEqual([
      'edition-without-facts',
    ]);
  }
});
