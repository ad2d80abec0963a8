import { describe, expect, it } from 'vitest';
import { drawnFigures } from '../../src/chart/index.ts';
import { goodChart } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

describe('the figures that a chart prints', () => {
  it('are its bars, its totals and the shares that are facts', () => {
    const chart = goodChart('data: { breakdown: supply }\nstack: zero\nlabels: [value, share]');
    expect(drawnFigures(chart)).toEqual([
      { fact: 'relocation', label: '240', decimal: '240' },
      { fact: 'expansion', label: '180', decimal: '180' },
      { fact: 'supply-residual', label: '100', decimal: '100' },
      { fact: 'realignment', label: '520', decimal: '520' },
      { fact: 'supply-share-of-relocation', label: '46%' },
      { fact: 'expansion-share', label: '34.6%' },
      { fact: 'supply-share-of-supply-residual', label: '19%' },
    ]);
  });

  it('are those in the names of groups, and of series where these are drawn', () => {
    const names = (series: string, facts: string) =>
      `data:\n  series: [${series}]\n  groups:\n    - { label: 'Of {{fact "stock" form="value"}}', facts: [${facts}] }`;
    const named = (yaml: string) => drawnFigures(goodChart(yaml)).filter(({ decimal }) => decimal === undefined);
    const growth = `'{{fact "growth"}}'`;
    const inLabel = { fact: 'stock', label: 'over $741\u00a0billion' };
    const inSeries = { fact: 'growth', label: '8.2\u00a0per\u00a0cent' };
    expect(named(names(`${growth}, B`, 'chips, built'))).toEqual([inLabel, inSeries]);
    expect(named(names(`${growth}, B`, 'chips'))).toEqual([inLabel, inSeries]);
    expect(named(names(`A, ${growth}`, 'chips'))).toEqual([inLabel]);
    expect(named(names(growth, 'chips'))).toEqual([inLabel]);
    expect(named(`stack: zero\n${names(`${growth}, B`, 'chips')}`)).toEqual([inLabel]);
    expect(named(`stack: zero\n${names(`${growth}, B`, 'chips, built')}`)).toEqual([inLabel, inSeries]);
  });

  it('are the same in a native chart, where the label of each bar has room', () => {
    const chart = goodChart(
      `data: { series: [A], groups: [{ label: 'Of {{fact "pledge"}}', facts: [chips] }, { label: H, facts: [energy] }] }`,
    );
    const drawn = drawnFigures(chart).map(({ fact, label }) => [fact, label]);
    expect(nativeChartOf(chart).figures.map(({ fact, text }) => [fact, text])).toEqual(drawn);
    expect(drawn.at(-1)).toEqual(['pledge', '$1\u00a0trillion (committed, no date stated)']);
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
    `data: { series: [A], groups: [{ label: 'Of {{fact "stock"}}', facts: [chips] }] }`,
    'stack: zero\ndata:\n  series: [A, B, Rest, Other]\n  groups:\n' +
      '    - { label: Supply chains, facts: [relocation, expansion, supply-residual] }\n' +
      '    - { label: Stock, facts: ["-", "-", "-", stock] }',
  ])('are of the facts of the chart, in their order: %j', (yaml) => {
    const chart = goodChart(yaml);
    expect([...new Set(drawnFigures(chart).map(({ fact }) => fact))]).toEqual(chart.facts);
  });
});
