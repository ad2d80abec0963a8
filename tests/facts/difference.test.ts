import { expect, test } from 'vitest';
import type { Observation } from '../../src/facts/index.ts';
import { differenceBetween } from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

type Fields = Partial<Observation>;

const textOf = (before: Observation, after: Observation) =>
  differenceBetween(before, after)?.text.replaceAll('\u00a0', ' ');
const of = (from: string, to: string, fields: Fields = {}) => textOf(figure(from, fields), figure(to, fields));

test('a change is exact, in the unit of the figure and in per cent of what it was', () => {
  expect(differenceBetween(figure('76.4'), figure('68.5'))).toEqual({
    of: 'figure',
    approximate: false,
    value: '-7.9',
    unitMeasure: 'USD',
    unitMultiplier: 'billion',
    percent: '-10.3',
    text: '−$7.9bn (−10.3%)',
  });
  // as binary floats 0.3 - 0.1 is 0.19999999999999998
  expect(of('0.1', '0.3')).toBe('+$0.2bn (+200%)');
});

test.each<[string, string, Fields, string]>([
  ['100', '104.25', { unitMeasure: 'jobs', unitMultiplier: 'unit' }, '+4.25 jobs (+4.3%)'],
  ['8.2', '8.5', { unitMeasure: 'percent', unitMultiplier: 'unit' }, '+0.3 pp'],
  ['8.2', '8.0', { unitMeasure: 'percentage-points', unitMultiplier: 'unit' }, '−0.2 pp'],
  ['0', '5', {}, '+$5bn'],
  ['-4', '5', {}, '+$9bn'],
  ['100000', '100001', {}, '+$1bn'],
  ['2.10', '2.1', {}, 'the same amount'],
  ['100', '110', { qualifier: 'approximately' }, 'about +$10bn (+10%)'],
  ['180', '185', { qualifier: 'over' }, 'bound +$5bn (+2.8%)'],
  ['180', '175', { qualifier: 'up to', modality: 'projected', horizon: '2030' }, 'bound −$5bn (−2.8%)'],
])('from %s to %s with %j it says %j', (from, to, fields, text) => {
  expect(of(from, to, fields)).toBe(text);
});

test('another multiplier is reckoned in, and the change has that of the later figure', () => {
  expect(textOf(figure('980'), figure('1.05', { unitMultiplier: 'trillion' }))).toBe('+$0.07tn (+7.1%)');
});

test('from one year to the next is a change, and not the other way round', () => {
  const [one, next] = [figure('10', { period: '2024' }), figure('12', { period: '2025' })];
  expect(textOf(one, next)).toBe('+$2bn (+20%)');
  expect(textOf(next, one)).toBeUndefined();
});

test('from one quarter to the next is a change, and none from a quarter to a month', () => {
  const quarter = figure('10', { period: '2024-Q4' });
  expect(textOf(quarter, figure('12', { period: '2025-Q1' }))).toBe('+$2bn (+20%)');
  expect(textOf(figure('10', { period: '2024-12' }), figure('12', { period: '2025-Q1' }))).toBeUndefined();
});

test('two bounds of one sense may have different words', () => {
  expect(textOf(figure('10', { qualifier: 'over' }), figure('12', { qualifier: 'at least' }))).toBe(
    'bound +$2bn (+20%)',
  );
});

test.each<[string, Fields, Fields]>([
  ['another unit', {}, { unitMeasure: 'EUR' }],
  ['a yearly sum beside a single one', {}, { unitMeasure: 'USD/yr' }],
  ['another horizon', { horizon: '2028' }, { horizon: '2030' }],
  ['another span', { period: '2024/2026' }, { period: '2025/2027' }],
  ['another way of putting it', { modality: 'proposed' }, { modality: 'committed' }],
  ['another area', { referenceArea: 'US' }, { referenceArea: 'JP' }],
  ['a bound beside a figure', {}, { qualifier: 'over' }],
  ['an upper bound beside a lower one', { qualifier: 'up to' }, { qualifier: 'over' }],
  ['a bound beside an approximate figure', { qualifier: 'about' }, { qualifier: 'over' }],
])('nothing lies between two figures with %s', (_, before, after) => {
  expect(differenceBetween(figure('10', before), figure('12', after))).toBeUndefined();
});
