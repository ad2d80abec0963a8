import { describe, expect, it } from 'vitest';
import { Letters } from '../../src/trace/letters.ts';

const places = (text: string, words: string) => new Letters(text).placesOf(new Letters(words));
const wordPlaces = (text: string, words: string) => new Letters(text).wordPlacesOf(new Letters(words));

describe('words are found', () => {
  it.each([
    ['stands at $76.4\n billion', '$76.4\u00a0billion'],
    ['SURPASSING $741\u2009BN', 'surpassing $741bn'],
    ['over\n$185\nbillion', 'over $185 billion'],
    ['cafe\u0301', 'café'],
    ['$ 1 tril\u00adlion', '$1 trillion'],
    ['“5%”', '5%'],
    ['mid-$5bn', '$5bn'],
    ['5% 1', '5%'],
    ['5%\n12', '5%'],
    ['of 5, and', '5'],
    ['of 5. 12', '5'],
    ['2025–2030', '2030'],
    ['- $5bn', '$5bn'],
    ['sub-5%', '5%'],
    ['数字は5%です', '5%'],
  ])('in %j: %j', (text, words) => {
    expect(places(text, words)).toHaveLength(1);
  });

  it.each([
    ['$176.4 billion', '76.4 billion'],
    ['76.45', '76.4'],
    ['1,741', '741'],
    ['741,000', '741'],
    ['0.5%', '5%'],
    ['−5%', '5%'],
    ['(-5%)', '5%'],
    ['-5%', '5%'],
    ['5 10', '510'],
    ['1,000 000', '1,000000'],
    ['', '5'],
    ['5', ''],
  ])('not in %j: %j', (text, words) => {
    expect(places(text, words)).toEqual([]);
  });

  it('at every place, those that overlap too', () => {
    expect(places('a a a', 'a a')).toEqual([0, 1]);
    expect(places('5, 15, 5', '5')).toEqual([0, 5]);
  });

  it('as whole words on request', () => {
    expect(wordPlaces('tariffs', 'tariff')).toEqual([]);
    expect(wordPlaces('no tariff now', 'tariff')).toEqual([2]);
    expect(wordPlaces('$76.4bn', 'bn')).toEqual([5]);
    expect(wordPlaces('関税の', '関税')).toEqual([0]);
  });
});
