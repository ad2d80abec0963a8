import { describe, expect, test } from 'vitest';
import type { FactForm, Qualifier } from '../../src/facts/index.ts';
import {
  differingParts,
  findFigures,
  formatFact,
  hasForm,
  qualifiers,
  unitMultipliers,
  units,
} from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

/** Each figure as `text = value e exponent units qualifier`. */
function found(text: string, reading: Parameters<typeof findFigures>[1] = {}): readonly string[] {
  return findFigures(text, reading).map(({ text: written, value, exponent, units: names, qualifier }) =>
    [written, '=', `${value}e${exponent}`, ...names, ...(qualifier === undefined ? [] : [`(${qualifier})`])].join(' '),
  );
}

describe('a figure is found with value, multiplier, unit and qualifier', () => {
  test.each<[string, string]>([
    ['the deficit, at approximately $76.4 billion in 2024', '$76.4 billion = 76.4e9 USD (approximately)'],
    ['surpassing $741bn', '$741bn = 741e9 USD (surpassing)'],
    ['more than $185 billion', '$185 billion = 185e9 USD (over)'],
    ['reaching $95.2 billion annually', '$95.2 billion annually = 95.2e9 USD/yr (reaching)'],
    ['$125bn/yr', '$125bn/yr = 125e9 USD/yr'],
    ['from $684.8 billion a year earlier', '$684.8 billion = 684.8e9 USD'],
    ['$667,000 a job', '$667,000 a job = 667000e0 USD/job'],
    ['an 8.2% increase', '8.2% = 8.2e0 percent'],
    ['−3.2 per cent', '−3.2 per cent = -3.2e0 percent'],
    ['up 3 percentage points', '3 percentage points = 3e0 percentage-points'],
    ['over 1.5 million new jobs', '1.5 million new jobs = 1.5e6 jobs (over)'],
    ['over 1.5\u2009m\u00a0jobs', '1.5\u2009m\u00a0jobs = 1.5e6 jobs (over)'],
    ['15,000 jobs', '15,000 jobs = 15000e0 jobs'],
    ['three additional naval assets', 'three additional naval assets = 3e0 assets'],
    ['for five consecutive years', 'five consecutive years = 5e0 years'],
    ['約764億ドル', '764億ドル = 764e8 USD (about)'],
    ['１２億円', '１２億円 = 12e8 JPY'],
    ['it grew by 17 again', '17 = 17e0'],
    ['1.4× as much', '1.4× = 1.4e0 times'],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  test('several in one text, in their order', () => {
    expect(found('from $5 billion to $10 billion, or 3%')).toEqual([
      '$5 billion = 5e9 USD',
      '$10 billion = 10e9 USD',
      '3% = 3e0 percent',
    ]);
  });

  test('with further words between number and unit where the text is known to hold one', () => {
    expect(found('three additional U.S. naval assets', { isEvidence: true })).toEqual([
      'three additional U.S. naval assets = 3e0 assets',
    ]);
  });

  test('of a way of writing that is not read, as digits without a value', () => {
    expect(found('½ of it')).toEqual(['½ = e0']);
    expect(found('at 11:55')).toEqual(['11:55 = e0']);
  });
});

describe('no figure is', () => {
  test.each([
    'on 8 February 2025, and in February 2025',
    'between 2025 and 2028, by 2030, in the 1990s',
    '2025–2030, 2025/26 and FY2024',
    'at the end of Q3 2025, on 2025-02-08',
    'see page 12, figures 3 and 4, section 2.1',
    'Exports (2 of 3)',
    'one of the years to come',
    'two programmes state years',
    '2025年2月8日',
    'no digits and no number words',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a name of the glossary, with or without a capital', () => {
    const names = ['G7', 'Article V', 'two-plus-two talks'];
    expect(found('the G7, Article V and the two-plus-two talks', { names })).toEqual([]);
    expect(found('Two-plus-two talks', { names })).toEqual([]);
    expect(found('a G70', { names })).toEqual(['G70 = e0']);
  });
});

describe('what a fact prints is read as the fact', () => {
  const forms = ['full', 'value', 'bare', 'short'] as const satisfies readonly FactForm[];
  const values = ['1', '7', '76.4', '1234.56', '-3.2', '2000'];
  const cases = [...units.keys()].flatMap((unitMeasure) =>
    unitMultipliers.flatMap((unitMultiplier) => values.map((value) => ({ unitMeasure, unitMultiplier, value }))),
  );

  test.each(forms)('in the form `%s`, in every unit, multiplier and sign', (form) => {
    const wrong = cases.filter((fields) => {
      const fact = figure(fields.value, fields);
      const read = findFigures(formatFact(fact, form).text);
      return read.length !== 1 || read.some((written) => differingParts(written, fact).length > 0);
    });
    expect(wrong.map((fields) => formatFact(figure(fields.value, fields), form).text)).toEqual([]);
  });

  test.each([...qualifiers])('with the qualifier %s', (qualifier: Qualifier) => {
    const fact = figure('76.4', { qualifier, horizon: '2028', modality: 'projected' });
    for (const form of ['full', 'value', 'short'] as const) {
      expect(hasForm(fact, form)).toBe(true);
      expect(findFigures(formatFact(fact, form).text).map((written) => differingParts(written, fact))).toEqual([[]]);
    }
  });
});

describe('a written figure differs from a fact', () => {
  const fact = figure('76.4', { qualifier: 'approximately' });
  test.each<[string, readonly string[]]>([
    ['approximately $76.4 billion', []],
    ['approximately $76.40 billion', []],
    ['approximately $77.7 billion', ['value']],
    ['approximately $76.4 million', ['multiplier']],
    ['approximately €76.4 billion', ['unit']],
    ['approximately $76.4 billion a year', ['unit']],
    ['$76.4 billion', ['qualifier']],
    ['about $76.4 billion', ['qualifier']],
    ['over ¥7 trillion', ['value', 'multiplier', 'unit', 'qualifier']],
  ])('%s', (text, parts) => {
    expect(findFigures(text).map((written) => differingParts(written, fact))).toEqual([parts]);
  });

  test('not where thousands or ten thousands are written in full', () => {
    const jobs = figure('15', { unitMeasure: 'jobs', unitMultiplier: 'thousand' });
    expect(findFigures('15,000 jobs').map((written) => differingParts(written, jobs))).toEqual([[]]);
    const yen = figure('1.2', { unitMeasure: 'JPY', unitMultiplier: 'billion' });
    expect(findFigures('12億円').map((written) => differingParts(written, yen))).toEqual([[]]);
  });
});
