import { describe, expect, it } from 'vitest';
import { toChartHead } from '../../src/chart/index.ts';
import { plainText } from '../../src/chart/plain-text.ts';
import { goodChart, toldOf } from './fixture.ts';

const bars = 'data: { facts: [chips, energy] }';
const group = (label: string) => `data:\n  series: [A]\n  groups:\n    - { label: ${label}, facts: [chips] }`;

describe('a figure without a fact', () => {
  it.each([
    ['in the title', `title: Chips take $238 billion\n${bars}`, '4:19'],
    ['in the subtitle', `subtitle: In 5 areas\n${bars}`, '4:14'],
    ['in the note', `note: Of these 20% are spent\n${bars}`, '5:16'],
    ['in quotes', `note: "The \\"areas\\" \u2013 {{fact \\"chips\\"}} of $900 billion"\n${bars}`, '5:46'],
    ['in a folded text', `note: >\n  Of these\n  20% are spent\n${bars}`, '7:3'],
    ['in the name of a group', group('Of $3 billion'), '8:19'],
    ['in the name of a series', 'data: { series: [First 5], groups: [{ label: G, facts: [chips] }] }', '5:24'],
  ])('%s is told at its line and column', (_, yaml, at) => {
    expect(toldOf(yaml)).toEqual([`untraced-figure ${at}`]);
  });

  it.each([
    `title: '{{fact "chips"}} of the G7 in February 2025'`,
    `subtitle: '{{literal "Plan 9" because="it is a name"}}, 2025 to 2030'`,
  ])('is none in %s', (line) => {
    expect(toldOf(`${line}\n${bars}`)).toEqual([]);
  });

  it('does not hide what else is wrong in the words', () => {
    expect(toldOf(`title: '5 areas, {{fact "chip"}}'\n${bars}`)).toEqual(['unknown-fact 4:25', 'untraced-figure 4:9']);
  });
});

describe('the names of groups and series', () => {
  it('may print facts and literals', () => {
    const chart = goodChart(
      `data:\n  series: ['{{literal "Line 1" because="a name"}}', Two]\n  groups: [{ label: 'Of {{fact "pledge"}}', facts: [chips, energy] }]`,
    );
    expect(chart.categories).toEqual(['Of $1\u00a0trillion (committed, no date stated)']);
    expect(chart.series.map(({ name }) => name)).toEqual(['Line 1', 'Two']);
    expect(chart.named).toEqual([{ fact: 'pledge', label: '$1\u00a0trillion (committed, no date stated)' }]);
    expect(chart.facts).toEqual(['chips', 'energy', 'pledge']);
    expect(chart.literals).toEqual([{ text: 'Line 1', because: 'a name' }]);
    expect(toChartHead(chart).literals).toEqual(chart.literals);
  });

  it('rest on facts whose figure they do not print', () => {
    const chart = goodChart(group(`'Chips, {{fact "realignment" form="horizon"}}'`));
    expect(chart.categories).toEqual(['Chips, over 2025–2030']);
    expect(chart.named).toEqual([]);
    expect(chart.facts).toEqual(['chips', 'realignment']);
  });

  it('leave out what the words around the chart say of their figures', () => {
    const chart = goodChart(`subtitle: Committed, no date stated\n${group(`'Of {{fact "pledge"}}'`)}`);
    expect(chart.categories).toEqual(['Of $1\u00a0trillion']);
  });

  it('say nothing of the figures in the words around the chart', () => {
    const chart = goodChart(`title: '{{fact "pledge"}} is open'\n${group(`'Committed, no date'`)}`);
    expect(plainText(chart.title)).toBe('$1\u00a0trillion (committed, no date stated) is open');
  });
});
