import { describe, expect, test } from 'vitest';
import type { Fact, FactForm, Observation } from '../../src/facts/index.ts';
import {
  afterUnit,
  factForms,
  formatDate,
  formatDecimal,
  formatFact,
  formatTime,
  formsOf,
  hasForm,
} from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

/** Printed text with no-break spaces shown as `_`. */
function print(fact: Fact, form: FactForm = 'full'): string {
  return formatFact(fact, form).text.replaceAll('\u00A0', '_');
}

const statement: Fact = { ...withoutFigure(), kind: 'statement', text: 'The president left *tariffs* open' };
const event: Fact = { ...withoutFigure(), kind: 'event', text: 'They met', date: '2025-02-07', time: '11:55' };

function withoutFigure() {
  const {
    indicator: _,
    value: __,
    unitMeasure: ___,
    unitMultiplier: ____,
    observationStatus: _____,
    ...base
  } = figure('1');
  return base;
}

describe('a figure in full', () => {
  test.each<[string, Partial<Observation>, string]>([
    ['741', { qualifier: 'over' }, 'over $741_billion'],
    ['741', { qualifier: 'surpassing' }, 'surpassing $741_billion'],
    ['76.4', { qualifier: 'approximately' }, 'approximately $76.4_billion'],
    ['92', { qualifier: 'estimated' }, 'an estimated $92_billion'],
    ['200', { qualifier: 'at least' }, 'at least $200_billion'],
    ['125', { unitMeasure: 'USD/yr', horizon: '2028' }, '$125_billion a_year by_2028'],
    ['520', { period: '2025/2030' }, '$520_billion over 2025–2030'],
    ['520', { period: '2024' }, '$520_billion in 2024'],
    ['520', { horizon: '2028-06' }, '$520_billion by_June 2028'],
    ['520', { horizon: '2028-06-30' }, '$520_billion by_30 June 2028'],
    ['520', { period: '2025-06/2026-05' }, '$520_billion from June 2025 to May 2026'],
    ['2.1', { unitMeasure: 'percent', unitMultiplier: 'unit', horizon: '2027' }, '2.1_per_cent by_2027'],
    ['1.5', { unitMeasure: 'jobs', unitMultiplier: 'million', qualifier: 'over' }, 'over 1.5_million jobs'],
    ['110', { unitMeasure: 'minutes', unitMultiplier: 'unit' }, '110_minutes'],
    ['1', { unitMeasure: 'minutes', unitMultiplier: 'unit' }, 'one_minute'],
    ['1.0', { unitMeasure: 'minutes', unitMultiplier: 'unit' }, '1.0_minutes'],
    ['1', { unitMeasure: 'jobs', unitMultiplier: 'million' }, '1_million jobs'],
    ['3', { unitMeasure: 'assets', unitMultiplier: 'unit' }, 'three_naval_assets'],
    ['15', { unitMeasure: 'jobs', unitMultiplier: 'thousand' }, '15,000_jobs'],
    ['667', { unitMeasure: 'USD/job', unitMultiplier: 'thousand', qualifier: 'under' }, 'under $667,000_a_job'],
    ['1234567.80', { unitMultiplier: 'unit' }, '$1,234,567.80'],
    ['-3.2', {}, '−$3.2_billion'],
    ['-3.2', { unitMeasure: 'percent', unitMultiplier: 'unit' }, '−3.2_per_cent'],
    ['76.40', {}, '$76.40_billion'],
    ['5', { unitMeasure: 'times', unitMultiplier: 'unit' }, '5_times'],
    ['12', { unitMeasure: 'JPY', unitMultiplier: 'trillion' }, '¥12_trillion'],
  ])('%s with %j', (value, fields, text) => {
    expect(print(figure(value, fields))).toBe(text);
  });
});

describe('the forms of a figure', () => {
  const forms = (fact: Observation) => Object.fromEntries(formsOf(fact).map((form) => [form, print(fact, form)]));

  test('of an amount', () => {
    expect(forms(figure('125', { unitMeasure: 'USD/yr', qualifier: 'over', horizon: '2028' }))).toEqual({
      full: 'over $125_billion a_year by_2028',
      value: 'over $125_billion a_year',
      bare: '$125_billion a_year',
      short: 'over $125bn/yr by_2028',
      horizon: 'by_2028',
      number: '125',
      indicator: 'What is measured',
    });
  });

  test('of a percentage', () => {
    expect(forms(figure('2.1', { unitMeasure: 'percent', unitMultiplier: 'unit', horizon: '2027' }))).toEqual({
      full: '2.1_per_cent by_2027',
      value: '2.1_per_cent',
      bare: '2.1_per_cent',
      short: '2.1% by_2027',
      horizon: 'by_2027',
      number: '2.1%',
      indicator: 'What is measured',
    });
  });

  test.each<[string, Partial<Observation>, string]>([
    ['1', { unitMultiplier: 'trillion' }, '$1tn'],
    ['667', { unitMeasure: 'USD/job', unitMultiplier: 'thousand' }, '$667k/job'],
    ['1.5', { unitMeasure: 'jobs', unitMultiplier: 'million' }, '1.5m_jobs'],
    ['110', { unitMeasure: 'minutes', unitMultiplier: 'unit' }, '110_min'],
    ['1', { unitMeasure: 'countries', unitMultiplier: 'unit' }, '1_country'],
    ['3', { unitMeasure: 'assets', unitMultiplier: 'unit' }, '3_assets'],
    ['-3.2', {}, '−$3.2bn'],
    ['1234.5', {}, '$1,234.5bn'],
    ['2', { unitMeasure: 'percentage-points', unitMultiplier: 'unit' }, '2_pp'],
    ['1.4', { unitMeasure: 'times', unitMultiplier: 'unit' }, '1.4×'],
  ])('%s with %j in short is %s', (value, fields, text) => {
    expect(print(figure(value, fields), 'short')).toBe(text);
  });

  test('pieces join to the text, in every form', () => {
    const facts = [
      figure('125', { unitMeasure: 'USD/yr', qualifier: 'over', horizon: '2028' }),
      figure('2.1', { unitMeasure: 'percent', unitMultiplier: 'unit', period: '2025/2030' }),
      figure('1.5', { unitMeasure: 'jobs', unitMultiplier: 'million', qualifier: 'estimated' }),
      figure('7', { unitMultiplier: 'unit' }),
    ];
    for (const fact of facts) {
      for (const form of ['full', 'value', 'bare', 'short', 'number'] as const) {
        const { text, qualifier, number = '', unit = '', ...behind } = formatFact(fact, form);
        expect([qualifier, number + unit, afterUnit(behind)].filter(Boolean).join(' ')).toBe(text);
      }
    }
  });

  test('a tile finds number and unit apart', () => {
    expect(formatFact(figure('741', { qualifier: 'over' }), 'value')).toEqual({
      text: 'over $741\u00A0billion',
      qualifier: 'over',
      number: '$741',
      unit: '\u00A0billion',
    });
  });
});

describe('statements and events', () => {
  test('print their words as they stand', () => {
    expect(print(statement)).toBe('The president left *tariffs* open');
    expect(print(statement, 'text')).toBe('The president left *tariffs* open');
    expect(print(event, 'date')).toBe('7 February 2025');
    expect(print(event, 'time')).toBe('11:55_a.m.');
  });

  test('have only the forms that they have words for', () => {
    expect(formsOf(statement)).toEqual(['full', 'text']);
    expect(formsOf(event)).toEqual(['full', 'text', 'date', 'time']);
    const { date: _, time: __, ...bare } = event;
    expect(formsOf(bare)).toEqual(['full', 'text']);
    expect(hasForm(statement, 'number')).toBe(false);
  });

  test('fall back to their words in forms that they do not have', () => {
    for (const form of factForms) expect(print(statement, form)).toBe(statement.text);
  });
});

describe('formatDecimal', () => {
  test.each([
    ['0', '0'],
    ['12', '12'],
    ['123', '123'],
    ['1234', '1,234'],
    ['123456', '123,456'],
    ['1234567', '1,234,567'],
    ['1234.5678', '1,234.5678'],
    ['0.1234567', '0.1234567'],
    ['76.40', '76.40'],
    ['-1234.5', '−1,234.5'],
  ])('%s is printed %s', (text, printed) => {
    expect(formatDecimal(text)).toBe(printed);
  });
});

describe('dates and times', () => {
  test.each([
    ['2025-02-08', '8 February 2025'],
    ['2024-12-31', '31 December 2024'],
    ['0999-01-01', '1 January 0999'],
  ])('%s is %s', (iso, printed) => {
    expect(formatDate(iso)).toBe(printed);
  });

  test.each([
    ['00:00', '12:00 a.m.'],
    ['00:30', '12:30 a.m.'],
    ['01:05', '1:05 a.m.'],
    ['11:55', '11:55 a.m.'],
    ['12:00', '12:00 p.m.'],
    ['13:07', '1:07 p.m.'],
    ['23:59', '11:59 p.m.'],
  ])('%s is %s', (time, printed) => {
    expect(formatTime(time).replace('\u00A0', ' ')).toBe(printed);
  });
});
