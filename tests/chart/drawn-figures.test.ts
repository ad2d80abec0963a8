import { describe, expect, it } from 'vitest';
import { drawnFigures } from '../../src/chart/index.ts';
import { goodChart } from './fixture.ts';

describe('the figures that a chart prints', () => {
  it('are its bars, its totals and the shares that are facts', () => {
    const chart = goodChart('data: { breakdown: supply }\nstack: zero\nlabels: [value, share]');
    expect(drawnFigures(chart)).toEqual([
      { fact: 'relocation', label: '240', decimal: '240' },
      { fact: 'expansion', label: '180', decimal: '180' },
      { fact: 'supply-residual', label: '100', decimal: '100' },
      { fact: 'realignment', label: '520', decimal: '520' },
      { fact: 'expansion-share', label: '34.6%' },
    ]);
  });

  it('have qualifiers in the label and the decimal text in the unit of the chart', () => {
    expect(drawnFigures(goodChart('data: { facts: [stock, pledge] }'))).toEqual([
      { fact: 'stock', label: 'over 741', decimal: '741' },
      { fact: 'pledge', label: '1,000', decimal: '1000' },
    ]);
  });

  it.each([
    'data: { breakdown: supply }\nlabels: [value, share]',
    'data: { breakdown: supply }\nstack: normalize',
    'stack: zero\ndata:\n  series: [A, B, Rest, Other]\n  groups:\n' +
      '    - { label: Supply chains, facts: [relocation, expansion, supply-residual] }\n' +
      '    - { label: Stock, facts: ["-", "-", "-", stock] }',
  ])('are of the facts of the chart, in their order: %j', (yaml) => {
    const chart = goodChart(yaml);
    expect([...new Set(drawnFigures(chart).map(({ fact }) => fact))]).toEqual(chart.facts);
  });
});
