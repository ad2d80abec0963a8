import { describe, expect, it } from 'vitest';
import { readChartSpec, toChartHead } from '../../src/chart/index.ts';
import { chartOf, goodChart, pointsOf, toldOf } from './fixture.ts';

function codesOf(yaml: string): readonly string[] {
  return chartOf(yaml).diagnostics.map(({ code }) => code);
}

describe('resolving a chart', () => {
  it('shows what a stated breakdown leaves over, hatched and with its share', () => {
    const chart = goodChart('data: { breakdown: supply }\nlabels: [value, share]');
    expect(chart.categories).toEqual(['Relocation', 'Expansion', 'Not itemised']);
    expect(pointsOf(chart).map(({ label, secondary, fill }) => [label, secondary, fill])).toEqual([
      ['240', '46%', 'projected'],
      ['180', '34.6%', 'projected'],
      ['100', '19%', 'not-itemised'],
    ]);
  });

  it('stacks a stated breakdown under its total', () => {
    const chart = goodChart('data: { breakdown: supply }\nstack: zero');
    expect(chart.categories).toEqual(['Supply-chain realignment']);
    expect(chart.series.map(({ name }) => name)).toEqual(['Relocation', 'Expansion', 'Not itemised']);
    expect(chart.totals[0]).toMatchObject({ decimal: '520', label: '520', fact: 'realignment' });
    expect(chart.facts).toEqual(expect.arrayContaining(['relocation', 'expansion', 'realignment']));
  });

  it('never makes a residual of amounts that are only compared', () => {
    const chart = goodChart('data: { breakdown: areas }\nnote: The source does not say that these are its parts.');
    expect(chart.categories).toEqual(['Semiconductors', 'Energy']);
    expect(chart.facts).toEqual(['chips', 'energy']);
  });

  it('finds the total of a group whose facts are a stated breakdown', () => {
    const chart = goodChart(
      'stack: zero\ndata:\n  series: [A, B, Rest, Other]\n  groups:\n' +
        '    - { label: Supply chains, facts: [relocation, expansion, supply-residual] }\n' +
        '    - { label: Stock, facts: ["-", "-", "-", stock] }',
    );
    expect(chart.totals.map((total) => total?.fact)).toEqual(['realignment', undefined]);
    expect(chart.series.map(({ points }) => points.map((point) => point?.label))).toEqual([
      ['240', undefined],
      ['180', undefined],
      ['100', undefined],
      [undefined, 'over 741'],
    ]);
    expect(chart.series[3]?.points[1]?.fill).toBe('context');
  });

  it('converts multipliers exactly and keeps qualifiers in the label', () => {
    const chart = goodChart('data: { facts: [stock, pledge] }\nemphasis: stock');
    expect(pointsOf(chart)).toEqual([
      { value: 741, decimal: '741', label: 'over 741', fact: 'stock', fill: 'emphasis', emphasised: true },
      {
        value: 1000,
        decimal: '1000',
        label: '1,000',
        secondary: 'committed',
        standing: 'committed',
        noted: 'no date stated',
        fact: 'pledge',
        fill: 'promised',
      },
    ]);
  });

  it('says what a figure rests on that its name calls computed, and of others that it is projected', () => {
    const named = (label: string) => {
      const groups = `[{ label: "${label}", facts: [plan-and-energy] }, { label: Built, facts: [built] }]`;
      const [point] = pointsOf(goodChart(`mark: bar\ndata: { series: [Level], groups: ${groups} }`));
      return point?.standing;
    };
    expect(named('2024, implied')).toBe('from projection');
    expect(named('2024')).toBe('projected');
  });

  it('says the modality beside each bar where they differ, and once in the subtitle where they do not', () => {
    const mixed = goodChart(
      'data: { facts: [spending, spending-2028] }\nunitMeasure: USD/yr\nlabels: [value, horizon]',
    );
    expect(pointsOf(mixed).map(({ label, secondary }) => [label, secondary])).toEqual([
      ['approx. 95.2', undefined],
      ['125', 'projected, by\u00a02028'],
    ]);
    const same = goodChart('data: { facts: [relocation, realignment] }');
    expect(pointsOf(same).every(({ secondary }) => secondary === undefined)).toBe(true);
    expect(same.subtitle.map((node) => (node.type === 'text' ? node.value : '')).join('')).toBe(
      'What is measured, US$ billion, projected, 2025–2030',
    );
  });

  it('adds the unit to a subtitle only where the author left it out', () => {
    const chart = goodChart('data: { facts: [chips, energy] }\nsubtitle: Investment, billions of U.S. dollars');
    expect(chart.subtitle).toHaveLength(1);
    expect(chart.unitLabel).toBe('US$ billion');
  });

  it('sorts the longest bar first and leaves the residual last', () => {
    const chart = goodChart('data: { facts: [energy, chips] }\nsort: descending');
    expect(chart.categories).toEqual(['Semiconductors', 'Energy']);
    const parts = goodChart('data: { breakdown: supply }\nsort: descending');
    expect(parts.categories.at(-1)).toBe('Not itemised');
  });

  it('draws spans from the first to the last year of a period', () => {
    const chart = goodChart('mark: span\ndata: { facts: [realignment, relocation] }');
    expect(chart.axis).toEqual({ min: 2025, max: 2030 });
    expect(pointsOf(chart)[0]).toMatchObject({ start: 2025, value: 2030, decimal: '520', label: '520' });
  });

  it('begins every axis of bars at zero and leaves room beyond the longest', () => {
    const { axis } = goodChart('data: { facts: [stock, pledge] }');
    expect(axis.min).toBe(0);
    expect(axis.max).toBeGreaterThanOrEqual(1100);
    expect(axis.max).toBeLessThanOrEqual(1220);
  });

  it('names the sources with their as-of', () => {
    expect(goodChart('data: { facts: [stock] }').sourceLine).toBe('Source: A report, as of 8 February 2025.');
  });

  it('describes kind, finding, measure and every number with its qualifier', () => {
    expect(goodChart('data: { facts: [stock, pledge] }').description).toBe(
      'Bar chart. A finding. What is measured, US$ billion. Reported to date: over 741; Pledged investment: 1,000 (committed, no date stated).',
    );
    expect(goodChart('data: { breakdown: supply }\nstack: zero\norient: vertical').description).toContain(
      'Stacked column chart. A finding. What is measured, US$ billion, projected, 2025–2030. Supply-chain realignment: Relocation 240, Expansion 180, Not itemised 100, total 520.',
    );
  });

  it('gives a template the words of the chart', () => {
    const chart = goodChart('data: { facts: [stock] }');
    expect(toChartHead(chart)).toMatchObject({ chart: 'test', facts: ['stock'], description: chart.description });
  });
});

describe('refusing a chart', () => {
  it('names the nearest fact and breakdown, at the line that names the unknown one', () => {
    const { diagnostics } = chartOf('data:\n  facts:\n    - stock\n    - stok');
    expect(diagnostics[0]).toMatchObject({ code: 'chart-unknown-fact', hint: 'did you mean `stock`?' });
    expect(diagnostics[0]?.place).toMatchObject({ file: 'charts/test.yaml', line: 8 });
    expect(chartOf('data: { breakdown: suply }').diagnostics[0]).toMatchObject({ code: 'chart-unknown-breakdown' });
  });

  it('collects all problems of a chart', () => {
    expect(codesOf('data: { facts: [vow, nothing-known, chips, chips] }\nemphasis: energy')).toEqual([
      'chart-not-a-figure',
      'chart-unknown-fact',
      'chart-fact-twice',
      'chart-emphasis-not-drawn',
    ]);
  });

  it('does not tell of an emphasis on a fact that is told to be unknown', () => {
    expect(codesOf('data: { facts: [chips, nothing-known] }\nemphasis: nothing-known')).toEqual(['chart-unknown-fact']);
  });

  it('refuses an id that no template could name', () => {
    const { diagnostics } = readChartSpec({ file: 'charts/Supply Chain.yaml', text: 'title: x\n' }, 'Supply Chain');
    expect(diagnostics[0]).toMatchObject({ code: 'id-not-kebab-case', place: { line: 1, column: 1 } });
  });

  it('refuses data that is not one of the three ways', () => {
    expect(codesOf('data: { facts: [stock], breakdown: supply }')).toEqual(['chart-data-unclear']);
    expect(codesOf('data: { series: [A] }')).toEqual(['chart-data-unclear']);
    expect(codesOf('data: {}')).toEqual(['chart-data-unclear']);
  });

  it('refuses groups with more facts than series', () => {
    expect(codesOf('data: { series: [A], groups: [{ label: G, facts: [chips, energy] }] }')).toContain(
      'chart-group-too-long',
    );
  });

  it('refuses two units on one axis, and amounts below zero', () => {
    expect(codesOf('data: { facts: [stock, spending, growth] }')).toEqual(['unit-mixed-on-axis', 'unit-mixed-on-axis']);
    expect(codesOf('data: { facts: [stock, loss] }')).toEqual(['bar-below-zero']);
  });

  it('refuses stacks of what does not add up', () => {
    const stack = (facts: string) => `stack: zero\ndata: { series: [A, B], groups: [{ label: G, facts: [${facts}] }] }`;
    expect(codesOf(stack('stock, pledge'))).toEqual(['not-additive']);
    expect(codesOf(stack('chips, relocation'))).toEqual(['not-additive']);
    expect(codesOf(stack('chips, stock'))).toEqual([]);
    const rates = `${stack('spending, spending-2028')}\nunitMeasure: USD/yr`;
    expect(chartOf(rates).diagnostics[0]?.message).toContain('different dates');
    expect(codesOf('stack: zero\ndata: { breakdown: areas }\nnote: Not its parts.')).toEqual(['not-additive']);
  });

  it('refuses stacks that count an amount twice, also where another bar is between', () => {
    const stack = (facts: string, kind = 'zero') =>
      `stack: ${kind}\ndata:\n  series: [A, B, C]\n  groups:\n    - { label: G, facts: [${facts}] }`;
    const told = (yaml: string) => chartOf(yaml).diagnostics.map(({ message }) => message);
    expect(told(stack('realignment, relocation'))).toEqual([
      '`realignment` and `relocation` are stacked, but `relocation` would be counted twice',
    ]);
    expect(toldOf(stack('expansion, supply-residual, realignment', 'normalize'))).toEqual(['not-additive 9:55']);
    expect(told(stack('both, chips'))).toEqual(['`both` and `chips` are stacked, but `chips` would be counted twice']);
  });

  it('refuses stacks of amounts that are only compared, however they are given', () => {
    const stack = (facts: string) => `data: { series: [A, B], groups: [{ label: G, facts: [${facts}] }] }`;
    const message = expect.stringContaining('does not say that they are parts of one amount');
    for (const kind of ['zero', 'normalize']) {
      const { diagnostics } = chartOf(`stack: ${kind}\n${stack('chips, energy')}`);
      expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message]);
    }
    expect(codesOf(stack('chips, energy'))).toEqual([]);
  });

  it('refuses stacks that a caveat is against, and lets the bars stand side by side', () => {
    const stack = 'data: { series: [A, B], groups: [{ label: G, facts: [chips, stock] }] }';
    const place = { file: 'data/caveats.yaml', line: 2, column: 3 };
    const facts = ['stock', 'chips'];
    const caveat = { id: 'beware', facts, kind: 'scope', severity: 'do-not-combine', text: 'Beware.', place } as const;
    const told = (yaml: string) => chartOf(yaml, [caveat]).diagnostics.map(({ message }) => message);
    expect(told(`stack: zero\n${stack}`)).toEqual([
      '`chips` and `stock` are stacked, but the caveat `beware` says not to combine them',
    ]);
    expect(told(stack)).toEqual([]);
  });

  it('demands that a comparison says it is one', () => {
    const [diagnostic] = chartOf('data: { breakdown: areas }').diagnostics;
    expect(diagnostic).toMatchObject({ code: 'compared-unsaid', severity: 'error' });
    expect(diagnostic?.hint).toContain('does not say that these are its parts');
  });

  it('refuses spans without a period, stacked or grouped', () => {
    expect(codesOf('mark: span\ndata: { facts: [stock] }')).toEqual(['span-without-period']);
    expect(codesOf('mark: span\nstack: zero\ndata: { breakdown: supply }')).toEqual(['span-not-plain']);
  });

  it('passes on what the schema and the words say', () => {
    expect(codesOf('data: { facts: [stock] }\norientation: vertical')).toContain('unknown-field');
    expect(codesOf('data: { facts: [stock] }\nunitMeasure: florins')).toContain('unknown-choice');
    expect(codesOf('data: [')).not.toEqual([]);
  });
});
