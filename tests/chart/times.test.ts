import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/index.ts';
import { toScene } from '../../src/chart/index.ts';
import { plainText } from '../../src/chart/plain-text.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart, pointsOf } from './fixture.ts';
import { nativeChartOf } from './native-chart.ts';

const theme = defaultTheme();
const fonts = installedFonts(theme);

/** What stands beside the bars, grey, with plain spaces. */
function labelsOf(chart: Chart): readonly (string | undefined)[] {
  return pointsOf(chart).map(({ secondary }) => secondary?.replaceAll('\u00A0', ' '));
}

const labels = (yaml: string) => labelsOf(goodChart(yaml));
const subtitle = (yaml: string) => plainText(goodChart(yaml).subtitle);
const note = (yaml: string) => plainText(goodChart(yaml).note);
const description = (yaml: string) => goodChart(yaml).description.replaceAll('\u00A0', ' ');

/** Groups of one bar each. */
function named(...bars: readonly (readonly [name: string, fact: string])[]): string {
  const groups = bars.map(([name, fact]) => `    - { label: ${JSON.stringify(name)}, facts: [${fact}] }`);
  return ['data:', '  series: [A]', '  groups:', ...groups].join('\n');
}

describe('when the bars of a chart are', () => {
  const two = 'data: { facts: [by-2028, by-2030] }';
  const alike = 'data: { facts: [relocation, realignment] }';

  it('stands in each label where they differ, and so in the description', () => {
    expect(labels(two)).toEqual(['by 2028', 'by 2030']);
    expect(subtitle(two)).toBe('What is measured, US$ billion, projected');
    expect(description(two)).toContain('By then: 50 (by 2028); Later: 45 (by 2030).');
  });

  it.each(['By June 2029', 'By Jun 2029', 'By Jun. 2029'])('is not said again beside a name such as %s', (name) => {
    expect(labels(named([name, 'by-june'], ['G', 'stock']))).toEqual(['projected', undefined]);
  });

  it('stands in the labels of those that have a time, reported ones among them', () => {
    expect(labels('data: { facts: [chips, treaty, by-june] }')).toEqual([
      undefined,
      '2025–2045',
      'projected, by June 2029',
    ]);
  });

  it('stands once in the subtitle where all have the same', () => {
    expect(subtitle(alike)).toBe('What is measured, US$ billion, projected, 2025–2030');
    expect(labels(alike)).toEqual([undefined, undefined]);
    expect(description(alike)).toContain('projected, 2025–2030. Relocation: 240;');
  });

  it.each([
    'subtitle: Projected, 2025 to 2030, US$ billion',
    'subtitle: Projected, US$ billion, 2025–2030',
    `subtitle: 'Projected {{fact "realignment" form="horizon"}}, US$ billion'`,
  ])('stands nowhere again where the subtitle has it: %s', (line) => {
    expect(subtitle(`${line}\n${alike}`)).toMatch(/^Projected[^–]*(?:2030|–2030)(?:, US\$ billion)?$/);
    expect(labels(`${line}\n${alike}`)).toEqual([undefined, undefined]);
  });

  it.each([
    'title: From 2025 to 2030',
    'note: From 2025 to 2030.',
    'subtitle: Until 2030',
    `subtitle: 'Beside {{fact "realignment"}}'`,
  ])('is not said by %s', (line) => {
    expect(subtitle(`${line}\n${alike}`)).toMatch(/2025–2030$/);
  });

  it('stands nowhere again where the name of a bar has it', () => {
    expect(labels(named(['In 2028', 'by-2028'], ['2030, later', 'by-2030']))).toEqual([undefined, undefined]);
    expect(labels(named(['In 2028', 'by-2028'], ['After 2028', 'by-2030']))).toEqual([undefined, 'by 2030']);
  });

  it('is said by the name of a series only where that is drawn', () => {
    const groups = (facts: string) =>
      `data: { series: ['2028', Later], groups: [{ label: A, facts: [${facts}] }, { label: B, facts: [chips] }] }`;
    expect(labels(groups('by-2028, by-2030'))).toEqual(['projected', undefined, 'projected, by 2030']);
    expect(labels(named(['A', 'by-2028'], ['B', 'by-2030']).replace('[A]', "['2028, 2030']"))).toEqual([
      'by 2028',
      'by 2030',
    ]);
    const alone =
      "stack: zero\ndata:\n  series: [Now, '2028']\n  groups: [{ label: A, facts: [chips, built] }, { label: B, facts: ['-', by-2028] }]";
    expect(labels(alone)).toEqual([undefined, undefined, 'projected, by 2028']);
  });

  it('stands in each label where the chart file asks for it', () => {
    const asked = (yaml: string) => labels(`labels: [horizon]\n${yaml}`);
    expect(asked(alike)).toEqual(['2025–2030', '2025–2030']);
    expect(asked('data: { facts: [pledge, by-2028] }')).toEqual(['committed, no date stated', 'projected, by 2028']);
    expect(subtitle(`labels: [horizon]\n${alike}`)).toBe('What is measured, US$ billion, projected');
  });

  it('stands on the axis of spans', () => {
    const spans = 'mark: span\ndata: { facts: [realignment, pilot] }';
    expect(labels(spans)).toEqual([undefined, undefined]);
    expect(subtitle(spans)).not.toContain('20');
    expect(description(spans)).toContain('A pilot: 3 (from 2025 to 2026)');
  });

  it('stands behind a stack where its total has another time than the parts', () => {
    const yaml =
      'stack: zero\ndata:\n  series: [A, B, C]\n  groups:\n    - { label: G, facts: [relocation, expansion, supply-residual] }\n    - { label: H, facts: ["-", "-", by-2028] }';
    const { totals } = goodChart(yaml);
    expect(totals.map((total) => total?.secondary)).toEqual(['2025–2030', undefined]);
    expect(labels(yaml)).toEqual(['2025–2030', '2025–2030', '2025–2030', 'by 2028']);
  });
});

describe('what lies ahead without a date', () => {
  const sentence = /No date is stated for [^.]*\./;
  const all = 'data: { facts: [pledge, offer] }';
  const some = 'data: { facts: [stock, pledge, offer, by-2028] }';

  it('is called so once in the subtitle where all bars are without', () => {
    expect(subtitle(all)).toBe('What is measured, US$ billion, no date stated');
    expect(labels(all)).toEqual(['committed', 'proposed']);
    expect(note(all)).toBe('');
  });

  it('is called so in the note where some are, and bar by bar in the description', () => {
    expect(note(some)).toBe('No date is stated for the committed and proposed figures.');
    expect(labels(some)).toEqual([undefined, 'committed', 'proposed', 'projected, by 2028']);
    expect(description(some)).toContain(
      'Pledged investment: 1,000 (committed, no date stated); Offered: 60 (proposed, no date stated); By then: 50 (projected, by 2028).',
    );
  });

  it.each([
    ['one', 'chips, offer', 'No date is stated for the proposed figure.'],
    [
      'one beside others that have a date',
      'by-2028, plan',
      'No date is stated for the projected figure that shows none.',
    ],
    [
      'several beside others that have a date',
      'by-2028, plan, offer',
      'No date is stated for the projected and proposed figures that show none.',
    ],
  ])('is told of %s', (_, facts, words) => {
    expect(note(`data: { facts: [${facts}] }`)).toBe(words);
  });

  it.each([
    ['Beside the stock.', 'Beside the stock. No date is stated for the proposed figure.'],
    ['Beside the stock', 'Beside the stock. No date is stated for the proposed figure.'],
  ])('is told behind the words of the note: %s', (own, words) => {
    expect(note(`note: ${own}\ndata: { facts: [chips, offer] }`)).toBe(words);
  });

  it.each([
    'note: The offer has no date.',
    'subtitle: Sums without a stated span',
    'note: The source states no span for the offer.',
  ])('is not told again after "%s"', (line) => {
    const yaml = `${line}\ndata: { facts: [chips, offer] }`;
    expect(note(yaml)).not.toMatch(sentence);
    expect(subtitle(yaml)).not.toContain('no date');
    expect(/no date stated|without a stated span/.test(description(yaml))).toBe(true);
  });

  it('is not told again where the name of the bar says it', () => {
    const yaml = named(['To date', 'stock'], ['Offer without a date', 'offer']);
    expect(note(yaml)).toBe('');
    expect(description(yaml)).toContain('Offer without a date: 60 (proposed).');
  });

  it('is told although the title says it, which slides do not print', () => {
    expect(subtitle(`title: Two sums without a date\n${all}`)).toContain('no date stated');
  });

  it('is no figure that was computed: a share or an earlier level has no date of its own', () => {
    expect(note('data: { breakdown: uses }')).toBe('');
  });
});

describe('how firmly a figure is put', () => {
  it('is said of what is characterised, too', () => {
    expect(labels('data: { facts: [chips, view] }')).toEqual([undefined, 'characterised']);
  });

  it.each([
    ['Will the talks go on?', 'relocation, realignment', 'projected'],
    ['Growth, which nobody projected', 'relocation, realignment', 'projected'],
    ['Projects of the committee', 'relocation, realignment', 'projected'],
    ['The committee', 'pledge, pledged', 'committed'],
    ['Sums that were not committed', 'pledge, pledged', 'committed'],
    ['The proposition', 'offer', 'proposed'],
  ])('is not said by the subtitle "%s"', (words, facts, modality) => {
    const yaml = `subtitle: ${JSON.stringify(words)}\ndata: { facts: [${facts}] }`;
    expect(subtitle(yaml)).toMatch(new RegExp(`^${words.replace('?', '\\?')}, US\\$ billion, ${modality}`));
    expect(description(yaml)).toContain(`billion, ${modality}`);
  });

  it.each([
    ['Sums that are forecast', 'relocation, realignment', 'projected'],
    ['Projected sums', 'relocation, realignment', 'projected'],
    ['Sums that were committed', 'pledge, pledged', 'committed'],
    ['Sums that are proposed', 'offer', 'proposed'],
  ])('is said by the subtitle "%s"', (words, facts, modality) => {
    const [, added] = subtitle(`subtitle: ${words}\ndata: { facts: [${facts}] }`).split('US$ billion');
    expect(added).not.toContain(modality);
  });
});

describe('the time in a label', () => {
  const parts = 'relocation, expansion, supply-residual';
  const stack = `data:\n  series: [A, B, C]\n  groups:\n    - { label: G, facts: [${parts}] }\n    - { label: H, facts: ["-", "-", by-2028] }`;
  const groups =
    'data: { series: [Early, Late], groups: [{ label: G, facts: [by-2028, by-2030] }, { label: H, facts: [pilot, by-june] }] }';
  const yamls = [
    'data: { facts: [by-2028, by-2030] }',
    'data: { facts: [stock, pledge, by-2028, by-june] }',
    groups,
    `stack: zero\n${stack}`,
    `stack: normalize\n${stack}`,
  ].flatMap((yaml) => ['horizontal', 'vertical'].map((orient) => `orient: ${orient}\n${yaml}`));

  it.each(yamls)('is drawn, and kept in native charts however short the bar: %j', (yaml) => {
    const chart = goodChart(yaml);
    const { ops } = toScene(chart, { width: 326.3, theme, fonts });
    const drawn = ops.flatMap((op) => (op.op === 'text' ? op.text : [])).join(' ');
    const { series, categories } = nativeChartOf(chart);
    const native = series.flatMap(({ points }) => points.flatMap((point) => point?.label ?? []));
    const printed = [...native.flatMap(({ prefix, secondary }) => [prefix, secondary]), ...categories].join(' ');
    const times = labelsOf(chart).flatMap(
      (label) =>
        label
          ?.split(', ')
          .at(-1)
          ?.match(/^(?:by )?(?:June )?2.*/)?.[0] ?? [],
    );
    expect(times.length).toBeGreaterThan(1);
    for (const time of times) {
      expect(drawn).toContain(time);
      expect(printed.replaceAll('\u00A0', ' ')).toContain(time);
    }
  });
});
