import { expect, test } from 'vitest';
import { compareIssues, toChangeReport } from '../../src/editions/index.ts';
import { after, before, issueOf } from './issues.ts';

test('everything that can happen between two issues is reported, and nothing else', async () => {
  const report = toChangeReport(compareIssues(before, after), { before, after });
  await expect(`${JSON.stringify(report, undefined, 2)}\n`).toMatchFileSnapshot('golden/changes.json');
});

test('nothing is different between an issue and itself, nor where only the date of the data is', () => {
  const { changes } = toChangeReport(compareIssues(after, after), { before: after, after });
  expect(changes).toEqual([]);
  const text =
    'source: article\nfacts:\n  one: {indicator: x, value: 1, unitMeasure: years, modality: reported, at: T, evidence: w}\n';
  const [old, now] = [
    issueOf('2025-02-01', { a: text }),
    issueOf('2025-02-08', { a: text.replace('at: T', 'at: T, asOf: 2025-02-08') }),
  ];
  expect(toChangeReport(compareIssues(old, now), { before: old, after: now }).changes).toEqual([]);
});

test('an id that names another kind of fact is a withdrawn one and a new one', () => {
  const old = issueOf('2025-02-01', {
    a: 'source: article\nfacts:\n  one: {indicator: x, value: 1, unitMeasure: years, modality: reported, at: T, evidence: w}\n',
  });
  const now = issueOf('2025-02-08', {
    a: 'source: article\nstatements:\n  one: {text: One year, modality: reported, at: T, evidence: w}\n',
  });
  const { added, withdrawn, revised } = compareIssues(old, now);
  expect([added, withdrawn, revised].map((list) => list.length)).toEqual([1, 1, 0]);
});

test('a renamed fact is found over editions that lie between', () => {
  const old = issueOf('2025-02-01', {
    a: 'source: article\nfacts:\n  one: {indicator: x, value: 1, unitMeasure: years, modality: reported, at: T, evidence: w}\n',
  });
  const now = issueOf('2025-02-08', {
    a: 'source: article\nfacts:\n  three: {indicator: x, value: 2, unitMeasure: years, modality: reported, at: T, evidence: w, formerly: [two, one]}\n',
  });
  const { changes } = toChangeReport(compareIssues(old, now), { before: old, after: now });
  expect(changes).toMatchObject([{ kind: 'revised', id: 'three', formerly: 'one', change: '+1\u00a0yr (+100%)' }]);
});
