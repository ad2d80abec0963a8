import { describe, expect, it } from 'vitest';
import { figureTitleRuns } from '../../src/pptx/compose/figure-title.ts';
import { fitTable } from '../../src/pptx/fit/fit-table.ts';
import { holdEnd } from '../../src/pptx/fit/hold-end.ts';
import type { Run } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { toRuns } from '../../src/pptx/presentation/runs.ts';
import { changeLetters, cutRuns, stretchesOf, withoutFigures, wordsOf } from '../../src/pptx/presentation/stretches.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, markedRoot } from './fixture/deck.ts';
import { nodeKit } from './fixture/nodes.ts';

const kit = nodeKit(fixtureDataset());
const { theme, fonts } = fixtureContext();

/** Runs of words with facts, and the same words as they were without any fact in them. */
function pair(words: string): readonly [readonly Run[], readonly Run[]] {
  const runs = toRuns(kit.words(words), { marks: false });
  return [runs, withoutFigures(runs)];
}

describe('runs parted by a figure', () => {
  it('are kept apart in the deck and are one run in its file', () => {
    const [runs, plain] = pair('Stock of {stock:bare}, **and {pledge:bare}** more');
    expect(runs.map((run) => run.figure?.fact)).toEqual([
      undefined,
      'stock',
      undefined,
      undefined,
      'pledge',
      undefined,
    ]);
    expect(plain.map((run) => run.text)).toEqual(['Stock of $741\u00a0billion, ', 'and $1\u00a0trillion', ' more']);
    expect(plain.every((run) => run.figure === undefined && run.continues === undefined)).toBe(true);
  });

  it('are told apart from neighbours that only look the same', () => {
    expect(withoutFigures([{ text: 'a' }, { text: 'b' }, { text: 'c', continues: true }])).toEqual([
      { text: 'a' },
      { text: 'bc' },
    ]);
  });

  it('part where one of them is set in another style later', () => {
    const runs: readonly Run[] = [{ text: 'a' }, { text: '1', figure: { fact: 'f' }, continues: true, bold: true }];
    expect(stretchesOf(runs)).toHaveLength(2);
  });

  it('keep what is measured', () => {
    const options = {
      width: 60,
      height: 300,
      size: 14,
      smallest: 10,
      metrics: { theme, fonts },
      align: ['left', 'right'],
      style: 'figures',
    } as const;
    const table = (runs: readonly Run[]) =>
      fitTable(
        { role: 'head', cells: [{ runs: [{ text: 'H' }] }, { runs: [{ text: '1' }] }] },
        [{ role: 'body', cells: [{ runs }, { runs: [{ text: '2' }] }] }],
        options,
      );
    const [runs, plain] = pair('(sum:{relocation:number}/{chips:number}/{energy:number})');
    expect(runs.length).toBeGreaterThan(plain.length);
    expect(table(runs).widths).toEqual(table(plain).widths);
  });

  it('keep the no-break space before a short last word, inside of a figure or before it', () => {
    for (const words of [
      'The whole amount is {realignment:number}',
      'They are to spend {chips:short}',
      'Of {chips:number} for them',
    ]) {
      const [runs, plain] = pair(words);
      expect(wordsOf(holdEnd({ runs }).runs)).toBe(wordsOf(holdEnd({ runs: plain }).runs));
      expect(wordsOf(holdEnd({ runs }).runs)).toMatch(/\u00a0\S+$/);
    }
  });

  it('keep figures of titles together with the units behind them', () => {
    const root = markedRoot([kit.heading(2, 'A plan of {realignment:number} billion dollars'), kit.paragraph('x')]);
    const { value } = toPresentation(root, fixtureContext());
    expect(value.sections[0]?.slides[0]?.title).toBe('A plan of 520\u00a0billion dollars');
  });

  it('divide the line over a figure at the same place', () => {
    const words = 'Growth of {growth:number}, then {budget-2028:number} · US$ billion';
    const runs = figureTitleRuns([], kit.words(words), 'US$ billion');
    expect(runs.map((run) => [run.text, run.color])).toEqual([
      ['Growth of ', undefined],
      ['2.1%', undefined],
      [', then ', undefined],
      ['125', undefined],
      [' · ', 'grey'],
      ['US$ billion', 'grey'],
    ]);
  });
});

describe('runs', () => {
  it('are changed letter by letter, over the bounds of figures', () => {
    const [runs] = pair('a {chips:number} b');
    expect(changeLetters(runs, (words) => words.replace('180 b', '180_b')).map((run) => run.text)).toEqual([
      'a ',
      '180',
      '_b',
    ]);
    expect(() => changeLetters(runs, (words) => `${words}!`)).toThrow();
  });

  it('are cut anywhere, nothing being lost', () => {
    const [runs] = pair('ab {chips:number} cd');
    const words = wordsOf(runs);
    for (let at = 0; at <= words.length; at += 1) {
      const [before, after] = cutRuns(runs, at);
      expect([wordsOf(before), wordsOf(after)]).toEqual([words.slice(0, at), words.slice(at)]);
    }
  });
});
