import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../src/facts/index.ts';
import { checkWords, readGlossary } from '../../src/facts/index.ts';
import type { Texts } from './dataset-fixture.ts';
import { amount, located, read } from './dataset-fixture.ts';

function check(texts: Texts, glossary: Glossary = new Map()) {
  const { value: dataset, places } = read(texts);
  return checkWords({ dataset, glossary }, places);
}

const deficit = amount('76.4', 'qualifier: approximately, evidence: approximately $76.4 billion');
const facts = (entry: string) => `source: article\n${entry}\n`;

describe('a figure in the words of the data has no fact', () => {
  test.each<[string, Texts, string]>([
    [
      'an indicator',
      { economic: facts(`facts:\n  a: {${amount('1', 'indicator: The top 5 firms')}}`) },
      'economic:3:115',
    ],
    ['a label', { economic: facts(`facts:\n  a: {${amount('1', 'label: Top 5')}}`) }, 'economic'],
    [
      'a statement',
      { economic: facts('statements:\n  a: {text: It is 5, modality: reported, at: T, evidence: w}') },
      'economic:3:13',
    ],
    [
      'an event',
      { economic: facts('events:\n  a: {text: They met 5 times, modality: reported, at: T, evidence: w}') },
      'economic:3:13',
    ],
    [
      'a caveat',
      {
        economic: facts(`facts:\n  a: {${deficit}}`),
        caveats: 'caveats:\n  c: {facts: [a], kind: gap, severity: note, text: The 76.4 is old.}\n',
      },
      'caveats:2:52',
    ],
    [
      'the title of a source',
      { economic: facts('facts: {}'), sources: 'sources:\n  article: {title: 5 facts, kind: x, asOf: 2025-02-08}\n' },
      'sources:2:20',
    ],
  ])('%s', (_, texts, at) => {
    const problems = check(texts);
    expect(problems.map(({ code }) => code)).toEqual(['untraced-figure']);
    expect(located(problems)[0]).toContain(at);
    expect(problems[0]?.hint).toContain('data');
  });

  test('the hint names the fact that has this value', () => {
    const [problem] = check({
      economic: facts(`facts:\n  deficit: {${deficit}}`),
      caveats: 'caveats:\n  c: {facts: [deficit], kind: gap, severity: note, text: Some $76.4 billion.}\n',
    });
    expect(problem?.hint).toContain('`{{fact "deficit"}}` (approximately $76.4\u00A0billion)');
  });

  test('except dates, and names of the glossary', () => {
    const glossary: Glossary = new Map([['G7', 'the Group of Seven']]);
    const texts = {
      economic: facts('events:\n  a: {text: The G7 met in 2025, modality: reported, at: T, evidence: w}'),
    };
    expect(check(texts, glossary)).toEqual([]);
    expect(check(texts).map(({ message }) => message)).toEqual(['`G7` stands here without a fact']);
  });
});

describe('the glossary', () => {
  const glossary = (text: string) => readGlossary({ file: 'data/glossary.yaml', text });

  test('gives names and what they are', () => {
    const { value, diagnostics } = glossary('names:\n  G7: The Group of Seven\n  Article V: Of the treaty\n');
    expect(diagnostics).toEqual([]);
    expect([...value]).toEqual([
      ['G7', 'The Group of Seven'],
      ['Article V', 'Of the treaty'],
    ]);
  });

  test('may be left out', () => {
    expect(readGlossary(undefined)).toEqual({ value: new Map(), diagnostics: [] });
  });

  test('gives no numbers without a letter', () => {
    const { diagnostics } = glossary('names:\n  "100": A number\n  2.5%: A share\n  第3条: An article\n');
    expect(located(diagnostics)).toEqual(['glossary:2:3 invalid-value', 'glossary:3:3 invalid-value']);
    expect(diagnostics[0]?.message).toContain('a letter');
  });

  test('names what is wrong with it', () => {
    expect(located(glossary('names:\n  G7:\nother: x\n').diagnostics)).toEqual([
      'glossary:2:3 wrong-type',
      'glossary:3:1 unknown-field',
    ]);
  });
});
