import { expect, test } from 'vitest';
import { joinWords } from '../../src/pdf/read/page-words.ts';

/** A draw of pdf.js: half an em a letter, in points. */
function draw(
  str: string,
  x: number,
  more: { readonly y?: number; readonly size?: number; readonly hasEOL?: boolean } = {},
) {
  const { y = 700, size = 10, hasEOL = false } = more;
  const width = (str.length * size) / 2;
  return { str, dir: 'ltr', transform: [size, 0, 0, size, x, y], width, height: size, fontName: 'f1', hasEOL };
}

const begin = { type: 'beginMarkedContentProps', id: 'p1_mc1' };
const end = { type: 'endMarkedContent', id: '' };

test('draws that touch are one word, whatever their size', () => {
  expect(joinWords([draw('$125', 0, { size: 30 }), draw('bn/yr', 61, { size: 10 })])).toBe('$125bn/yr');
});

test('draws that do not touch are apart, on both axes', () => {
  expect(joinWords([draw('1,000', 0), draw('proposed', 27)])).toBe('1,000 proposed');
  expect(joinWords([draw('right', 100), draw('left', 0)])).toBe('right left');
  expect(joinWords([draw('km', 0), draw('a', 10, { y: 704, size: 6 })])).toBe('km a');
});

test('a source mark does not touch the figure before it', () => {
  expect(joinWords([begin, draw('741', 0), end, begin, draw('1', 15), end])).toBe('741 1');
  expect(joinWords([draw('741', 0), draw('1', 15)])).toBe('741 1');
});

test('lines end where pdf.js says so, and white space is not doubled', () => {
  const items = [
    draw('by 2028', 0, { hasEOL: true }),
    draw('', 0, { hasEOL: true }),
    draw('a', 0),
    draw(' ', 5),
    draw('b', 8),
  ];
  expect(joinWords(items)).toBe('by 2028\n\na b');
  expect(joinWords([])).toBe('');
});

test('text that runs upwards is joined along its own line', () => {
  const upwards = (str: string, y: number) => ({ ...draw(str, 0), transform: [0, 10, -10, 0, 50, y] });
  expect(joinWords([upwards('$1', 100), upwards('tn', 110)])).toBe('$1tn');
  expect(joinWords([upwards('$1', 100), upwards('tn', 140)])).toBe('$1 tn');
});
