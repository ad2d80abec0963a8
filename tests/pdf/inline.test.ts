import { describe, expect, it } from 'vitest';
import { toRuns } from '../../src/pdf/layout/inline.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { fact, mark, phrasing, place, type Words } from './fixture/nodes.ts';

const theme = defaultTheme();
const runs = (words: Words) => toRuns(phrasing(words), { style: theme.styles.body, theme });
const texts = (words: Words) => runs(words).map((run) => run.text);

describe('phrasing as runs', () => {
  it('sets a mark as a superior figure in the accent, linked to what it stands for', () => {
    const [words, superior] = runs([fact('fdi', { number: '$741', unit: ' billion' }, '3')]);
    expect(words?.tag).toEqual({ fact: 'fdi' });
    expect(superior).toMatchObject({ text: '3', features: ['sups'], rise: 0, color: theme.colors.accent });
    expect(superior?.tag?.element?.link).toEqual({ destination: 'source-3', contents: 'Source 3' });
  });

  it('tells the mention of a figure, and none of the name of what is measured', () => {
    const tagOf = (words: Words) => runs(words)[0]?.tag;
    const figure = { ...fact('fdi', '741'), mention: 7 };
    expect(tagOf([figure])).toEqual({ fact: 'fdi', mention: 7 });
    expect(tagOf([{ ...figure, form: 'indicator' }])).toEqual({ fact: 'fdi' });
  });

  it('raises letters, which have no superior forms, and names derivations', () => {
    const [, letter] = runs([fact('sum', '561', 'a')]);
    expect(letter?.rise).toBeGreaterThan(3);
    expect(letter?.size).toBeLessThan(theme.styles.body.size);
    expect(letter?.tag?.element?.link?.contents).toBe('Derivation a');
  });

  it('parts two marks by a comma, so that 1 and 2 are not read as 12', () => {
    expect(texts([{ type: 'citation', facts: [], marks: [mark('1'), mark('2')], place }])).toEqual(['1', ',', '2']);
  });

  it('sets the marks of a figure and of a citation behind it in one order, each once', () => {
    const cited = { type: 'citation', facts: ['x'], marks: [mark('1'), mark('a'), mark('3')], place } as const;
    expect(texts([fact('a', '741', '3'), '.', cited])).toEqual(['741', '.', '1', ',', '3', ',', 'a']);
    expect(runs([fact('a', '741', '3'), cited]).flatMap(({ tag }) => tag?.cited ?? [])).toEqual(['x']);
  });

  it('sets marks after the comma or full stop that follows', () => {
    expect(texts(['It is ', fact('a', '741', '1'), ', up again', fact('b', '8', '2'), '. More'])).toEqual([
      'It is ',
      '741',
      ',',
      '1',
      ' up again',
      '8',
      '.',
      '2',
      ' More',
    ]);
  });

  it('gives emphasis and strong their faces, and a link its element over all its words', () => {
    const link = {
      type: 'link',
      url: 'https://example.org/',
      place,
      children: phrasing(['plain ', { type: 'strong', children: phrasing('bold'), place }]),
    } as const;
    const [plain, bold] = runs([link]);
    expect(plain?.face).toBe('serif-400');
    expect(bold?.face).toBe('serif-600');
    expect(plain?.tag?.element).toBe(bold?.tag?.element);
    expect(runs([{ type: 'emphasis', children: phrasing('so'), place }])[0]?.face).toBe('serif-400-italic');
  });

  it('prints capitals where the style asks for them', () => {
    expect(toRuns(phrasing('Economic'), { style: theme.styles.kicker, theme })[0]?.text).toBe('ECONOMIC');
  });
});
