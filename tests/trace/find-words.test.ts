import { describe, expect, test } from 'vitest';
import { countWords, runOver } from '../../src/trace/verify/find-words.ts';

describe('words are found', () => {
  test.each<[string, string, number]>([
    ['It is $76.4 billion, and $76.4 billion again', '$76.4\u00A0billion', 2],
    ['It is $76.4\nbillion', '$76.4\u00A0billion', 1],
    ['IT IS $76.4 BILLION', '$76.4\u00A0billion', 1],
    ['$741 bn 2', '$741bn', 1],
    ['741 1', '741', 1],
    ['a ﬁgure', 'a figure', 1],
    ['re\u00adported', 'reported', 1],
  ])('in %j: %j', (text, words, times) => {
    expect(countWords(text, words)).toBe(times);
  });

  test.each([
    ['It is $176.4 billion', '76.4'],
    ['It is 76.45', '76.4'],
    ['It is 1,741', '741'],
    ['It is 741,000', '741'],
    ['12 jobsites', '12 jobs'],
    ['$67.4 billion', '$76.4 billion'],
  ])('not inside of a longer number or word, in %j: %j', (text, words) => {
    expect(countWords(text, words)).toBe(0);
  });
});

describe('words run over from one page to the next', () => {
  const filler = 'x '.repeat(600);
  test('when they end one and begin the other, whatever stands in head and foot', () => {
    expect(
      runOver(
        `${filler} the two governments go`,
        `Running head\non talking ${filler}`,
        'The two governments go on talking',
      ),
    ).toBe(true);
  });

  test('not when a part of them stands elsewhere', () => {
    expect(
      runOver(`the two governments go ${filler}`, `on talking ${filler}`, 'The two governments go on talking'),
    ).toBe(false);
    expect(
      runOver(`${filler} the two governments go`, `${filler} on talking`, 'The two governments go on talking'),
    ).toBe(false);
    expect(runOver(`${filler} the two governments`, `on talking ${filler}`, 'The two governments go on talking')).toBe(
      false,
    );
  });
});
