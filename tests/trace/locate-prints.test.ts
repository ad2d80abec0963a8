import { describe, expect, it } from 'vitest';
import type { PrintedFigure, ReadFile, ReadPiece } from '../../src/trace/index.ts';
import { brief, deck, follow, print, recordOf } from './small-file.ts';

const pages = ['$1bn, $2bn and $3bn', '$4bn, $5bn and 6%', 'alone 7%', '8%, 9% and $10bn'] as const;
const page = (number: number) => pages[number - 1] ?? '';
const words = ['$1bn', '$2bn', '$3bn', '$4bn', '$5bn', '6%', '7%', '8%', '9%', '$10bn'];
const prints = words.map((text): PrintedFigure => {
  const number = pages.findIndex((each) => each.split(/[ ,]+/).includes(text)) + 1;
  return print(`fact ${text}`, text, number);
});
const record = recordOf(prints);

/** The lines without `stands`. */
function standing(read: ReadFile, from = record): readonly string[] {
  return follow(read, from).map((line) => line.replace(/ stands$/, ''));
}

describe('the prints of a page', () => {
  it('are on the page of its number', () => {
    expect(standing(brief(...pages))).toEqual(prints.map(({ number, text }) => `${number} ${text}`));
  });

  it('move on with it where a page was put before it', () => {
    const moved = prints.map(({ number, text }) => `${number + 1} ${text}`);
    expect(standing(brief('A cover with 7%', ...pages))).toEqual(moved);
  });

  it('are gone with it where it was taken out', () => {
    expect(standing(brief(page(1), page(3), page(4)))).toEqual([
      ...['1 $1bn', '1 $2bn', '1 $3bn', '2 7%', '3 8%', '3 9%', '3 $10bn'],
      ...['- $4bn gone', '- $5bn gone', '- 6% gone'],
    ]);
  });

  it('are looked for where most of them are: one that was changed is told there', () => {
    expect(standing(brief('A cover', '$1bn, $2bn and $4bn', page(2), page(3), page(4)))).toEqual(
      prints.map(({ number, text }) => `${number + 1} ${text}${text === '$3bn' ? ' changed' : ''}`),
    );
  });

  it('do not move to a page that only happens to have one of their words', () => {
    expect(standing(brief(page(1), page(2), 'alone 17%', page(4), 'Sources: 7%'))).toContain('3 7% changed');
    expect(standing(brief(page(1), 'all else', page(3), page(4), 'Sources: 6%'))).toEqual(
      expect.arrayContaining(['2 $4bn changed', '2 $5bn changed', '2 6% changed']),
    );
  });

  it('do not move to a page that has prints of its own', () => {
    const again = recordOf([...prints, print('again', '$4bn', 4), print('again', '$5bn', 4)]);
    const file = brief(page(1), 'all else', page(3), `${page(4)}, $4bn, $5bn`);
    expect(standing(file, again).filter((line) => line.endsWith('changed'))).toEqual([
      ...['2 $4bn changed', '2 $5bn changed', '2 6% changed'],
    ]);
  });

  it('are where they were in a file with too many pages to compare', () => {
    const many = Array.from({ length: 600 }, (_, index) => print('fact', `$${index + 1}bn`, index + 1));
    const file = brief('A cover', ...many.map(({ text }) => `${text} and ${text}`));
    expect(standing(file, recordOf(many))[0]).toBe('1 $1bn changed');
  });
});

describe('the prints of a slide', () => {
  const shaped = (keep: boolean) =>
    pages.map((text, index): readonly [number, ReadPiece] => [
      300 + index,
      { kind: 'text', text, shape: keep ? 2 : 90 + index },
    ]);
  const inShapes = recordOf(
    prints.map((each) => ({ ...each, shape: { slide: 299 + each.number, id: 2, name: 'Body' } })),
  );
  const slides = (...numbers: readonly number[]) => numbers.flatMap((number) => shaped(true).slice(number - 1, number));

  it('are on the slide of its id, in the order that the slides have now', () => {
    expect(standing(deck(...slides(3, 1, 4, 2)), inShapes)).toEqual([
      ...['1 7%', '2 $1bn', '2 $2bn', '2 $3bn', '3 8%', '3 9%', '3 $10bn', '4 $4bn', '4 $5bn', '4 6%'],
    ]);
  });

  it('are gone with it', () => {
    expect(standing(deck(...slides(1, 3, 4)), inShapes).slice(-3)).toEqual(['- $4bn gone', '- $5bn gone', '- 6% gone']);
  });

  it('stay there whatever stands on others, as long as the file has its ids', () => {
    const [first, , third, fourth] = shaped(true);
    if (first === undefined || third === undefined || fourth === undefined) throw new Error('there are four slides');
    const file = deck(
      [300, { kind: 'text', text: 'all else', shape: 2 }],
      [301, { kind: 'text', text: page(1), shape: 2 }],
      third,
      fourth,
    );
    expect(standing(file, inShapes)).toEqual(expect.arrayContaining(['1 $1bn changed', '2 $4bn changed']));
  });

  it('are found by their words where a program has given all slides and shapes new ids', () => {
    const renumbered = [4, 1, 2, 3].map((number, index): readonly [number, ReadPiece] => [
      256 + index,
      { kind: 'text', text: page(number), shape: 700 + index },
    ]);
    expect(standing(deck(...renumbered), inShapes)).toEqual([
      ...['1 8%', '1 9%', '1 $10bn', '2 $1bn', '2 $2bn', '2 $3bn', '3 $4bn', '3 $5bn', '3 6%', '4 7%'],
    ]);
  });

  it('may lack a shape each, and belong together all the same', () => {
    const some = recordOf(
      inShapes.printed.map((each) => {
        const { shape, ...bare } = each;
        return each.text === '$2bn' ? bare : { ...bare, ...(shape && { shape }) };
      }),
    );
    expect(standing(deck(...slides(1, 2, 3, 4)), some)).toEqual(prints.map(({ number, text }) => `${number} ${text}`));
  });
});
