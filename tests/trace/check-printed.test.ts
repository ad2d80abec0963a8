import { describe, expect, test } from 'vitest';
import type { FactForm, Observation, UnitMultiplier } from '../../src/facts/index.ts';
import type { PrintedFigure } from '../../src/trace/index.ts';
import { checkPrinted } from '../../src/trace/index.ts';
import { datasetOf, figure } from '../document/document-nodes.ts';

const deficit = figure('deficit', 'Table', { value: '76.4', qualifier: 'approximately' });
const budget = figure('budget', 'Table', {
  value: '125',
  unitMeasure: 'USD/yr',
  horizon: '2028',
  modality: 'projected',
});
const dataset = datasetOf([deficit, budget]);

interface Print extends Partial<PrintedFigure> {
  readonly form?: FactForm;
  readonly drawnIn?: UnitMultiplier;
}

/** What is told of one print. */
function check(text: string, { form = 'full', drawnIn = 'billion', fact = 'deficit', ...more }: Print = {}) {
  const print: PrintedFigure = { fact, text, number: 3, part: 'text', mention: 1, ...more };
  const { unitMeasure } = dataset.facts.get(fact) as Observation;
  return checkPrinted([print], {
    file: 'economic.pdf',
    unit: 'page',
    dataset,
    formOf: () => form,
    unitOf: () => ({ unitMeasure, unitMultiplier: drawnIn }),
  });
}

describe('a figure in words', () => {
  test.each<[string, Print]>([
    ['approximately $76.4 billion', {}],
    ['APPROX. $76.4BN', { form: 'short' }],
    ['$76.4\u2009billion', { form: 'bare' }],
    ['76.4', { form: 'number' }],
    ['$125 billion a year by\u00A02028 (projected)', { fact: 'budget' }],
    ['$125 billion a year', { fact: 'budget' }],
    ['by 2028', { fact: 'budget', form: 'horizon' }],
  ])('%s is the fact', (text, print) => {
    expect(check(text, print)).toEqual([]);
  });

  test.each<[string, Print]>([
    ['approximately $67.4 billion', {}],
    ['approximately $76.4 million', {}],
    ['approximately €76.4 billion', {}],
    ['over $76.4 billion', {}],
    ['67.4', { form: 'number' }],
    ['$76.4 billion and $5 billion', {}],
    ['no figure', {}],
    ['', {}],
    ['$125 billion', { fact: 'budget' }],
    ['by 2029', { fact: 'budget', form: 'horizon' }],
  ])('%s is not', (text, print) => {
    expect(check(text, print).map(({ code }) => code)).toEqual(['figure-differs']);
  });

  test('is told with its file, page and fact', () => {
    const [problem] = check('$67.4 billion');
    expect(problem?.message).toBe(
      'page 3 of `economic.pdf` would print `$67.4 billion`, but `deficit` is `approximately $76.4\u00A0billion`',
    );
  });
});

describe('a bar', () => {
  const bar = { part: 'chart', chart: 'c' } as const;
  test.each<[string, Print]>([
    ['76.4', { ...bar, decimal: '76.4' }],
    ['approx. 76.4', { ...bar, decimal: '76.4' }],
    ['', { ...bar, decimal: '76.4' }],
    ['76,400', { ...bar, decimal: '76400', drawnIn: 'million' }],
  ])('%s is the fact', (text, print) => {
    expect(check(text, print)).toEqual([]);
  });

  test.each<[string, Print]>([
    ['76.4', { ...bar, decimal: '67.4' }],
    ['67.4', { ...bar, decimal: '76.4' }],
    ['76.4', { ...bar, decimal: '76.4', drawnIn: 'million' }],
  ])('%s is not', (text, print) => {
    expect(check(text, print).map(({ code }) => code)).toEqual(['figure-differs']);
  });
});

test('a print of what is no fact is told', () => {
  const print: PrintedFigure = { fact: 'gone', text: '5', number: 1, part: 'text' };
  const [problem] = checkPrinted([print], {
    ...{ file: 'a.pptx', unit: 'slide', dataset, formOf: () => undefined, unitOf: () => undefined },
  });
  expect(problem?.message).toContain('`gone` is no fact');
});
