import { describe, expect, test } from 'vitest';
import type { WrittenFigure } from '../../src/facts/index.ts';
import { findFigures, hasFigure, isFigureSought } from '../../src/facts/index.ts';
import { figure } from './dataset-fixture.ts';

function only(text: string): WrittenFigure {
  const [found, ...more] = findFigures(text);
  if (found === undefined || more.length > 0) throw new Error(`${text} holds ${more.length} figures`);
  return found;
}

describe('a fact has a written figure', () => {
  const fact = figure('76.4', { qualifier: 'approximately' });

  test.each(['76.4', '76.40', '$76.4bn', 'over $76.4 billion', '76.4 billion', '$76,400 million', '764億ドル'])(
    'of its amount and unit: %s',
    (text) => {
      expect(hasFigure(fact, only(text))).toBe(true);
    },
  );

  test.each([
    '76',
    '76.41',
    '$76.4 million',
    '€76.4bn',
    '76.4%',
    '$76.4bn/yr',
    '176.4',
    '½',
    '1:5',
    'A$76.4bn',
    '76.4 billion yuan',
  ])('not of another: %s', (text) => {
    expect(hasFigure(fact, only(text))).toBe(false);
  });
});

describe('a figure in some words is looked for', () => {
  test.each([
    ['$1 trillion', '$1,000bn'],
    ['15,000 jobs', '15 thousand jobs'],
    ['over $741 billion', 'surpassing $741bn'],
    ['$741bn', '741'],
    ['$741bn', '741,000,000,000'],
    ['741', '741'],
    ['8.2%', '8.20 per cent'],
  ])('%s as %s', (found, sought) => {
    expect(isFigureSought(only(found), only(sought))).toBe(true);
  });

  test.each([
    ['$741bn', '$741m'],
    ['$741bn', '€741bn'],
    ['741', '$741bn'],
    ['8.2%', '8.2 years'],
    ['1:5', '1:5'],
    ['A$5bn', '5 billion yuan'],
  ])('%s not as %s', (found, sought) => {
    expect(isFigureSought(only(found), only(sought))).toBe(false);
  });
});
