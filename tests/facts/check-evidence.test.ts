import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../src/facts/index.ts';
import { amount, located, readGroups } from './dataset-fixture.ts';

/** What is wrong with the evidence of one figure. */
function check(fields: string) {
  const { value, places, diagnostics } = readGroups({ facts: { deficit: fields } });
  expect(diagnostics).toEqual([]);
  return checkEvidence(value, places);
}

describe('the evidence of a figure', () => {
  test.each([
    amount('76.4', 'qualifier: approximately, evidence: a deficit of approximately $76.4 billion'),
    amount('76.4', 'qualifier: approximately, evidence: from $5 billion to approximately $76.4 billion'),
    amount('5', 'evidence: for five consecutive years', 'years, unitMultiplier: unit'),
    amount('2.1', 'qualifier: estimated, evidence: estimated to reach $2.1 trillion', 'USD, unitMultiplier: trillion'),
  ])('says what the fact says: %s', (fields) => {
    expect(check(fields)).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'value',
      amount('77.7', 'evidence: some $76.4 billion, qualifier: about'),
      '`some $76.4 billion`, but `value` is `77.7`',
    ],
    ['multiplier', amount('76.4', 'evidence: $76.4 million'), '`$76.4 million`, but `unitMultiplier` is `billion`'],
    ['unit', amount('76.4', 'evidence: €76.4 billion'), '`€76.4 billion`, but `unitMeasure` is `USD`'],
    ['rate', amount('76.4', 'evidence: $76.4 billion a year'), '`$76.4 billion a year`, but `unitMeasure` is `USD`'],
    [
      'qualifier',
      amount('76.4', 'evidence: over $76.4 billion'),
      '`over $76.4 billion`, but the fact has no `qualifier`',
    ],
  ])('differs in %s', (_, fields, reason) => {
    const [problem, ...more] = check(fields);
    expect(more).toEqual([]);
    expect(problem?.code).toBe('evidence-mismatch');
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toContain(reason);
  });

  test.each(['held over a span of 110 minutes', 'over coffee, in 110 minutes'])(
    'says a qualifier directly before its number: %s',
    (evidence) => {
      const minutes = (more: string) =>
        check(amount('110', `${more}evidence: "${evidence}"`, 'minutes, unitMultiplier: unit'));
      expect(minutes('')).toEqual([]);
      expect(minutes('qualifier: over, ').map(({ message }) => message)).toEqual([
        expect.stringContaining('`qualifier` is `over`'),
      ]);
    },
  );

  test('is estimated where it is called so ahead', () => {
    const evidence = 'estimated GDP impact … is projected to reach $76.4 billion';
    expect(check(amount('76.4', `qualifier: estimated, evidence: ${evidence}`))).toEqual([]);
    expect(check(amount('76.4', `evidence: ${evidence}`))[0]?.message).toContain('but the fact has no `qualifier`');
  });

  test.each<[string, string]>([
    ['A$76.4 billion', '`A$76.4 billion`, but `unitMeasure` is `USD`'],
    ['76.4 billion yuan', '`76.4 billion yuan`, but `unitMeasure` is `USD`'],
    ['$76.4 billion per month', '`$76.4 billion per month`, but `unitMeasure` is `USD`'],
    ['minus $76.4 billion', '`minus $76.4 billion`, but `value` is `76.4`'],
    ['$70 to $76.4 billion', '`$70 to $76.4 billion`, but the fact has no `qualifier`'],
    ['no more than $76.4 billion', '`no more than $76.4 billion`, which is `up to`, but the fact has no `qualifier`'],
  ])('is not all of what it says: %s', (evidence, reason) => {
    expect(check(amount('76.4', `evidence: ${evidence}`)).map(({ message }) => message)).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  test('is told at the field that differs, with the words beside it', () => {
    const problems = check(amount('76.5', 'evidence: $76.4 billion'));
    expect(located(problems)).toEqual(['economic:3:34 evidence-mismatch']);
    expect(problems[0]?.related?.message).toBe('the words of the source');
    expect(problems[0]?.hint).toContain('`value`');
  });

  test('holds a figure', () => {
    const [problem] = check(amount('76.4', 'evidence: a large deficit'));
    expect(problem?.message).toContain('`a large deficit` holds no figure');
    expect(problem?.hint).toContain('`counted`');
  });

  test('is not looked for in statements and derived figures', () => {
    const { value, places, diagnostics } = readGroups({
      facts: { a: amount('2', 'evidence: $2 billion'), b: amount('4', 'evidence: $4 billion') },
      statements: { said: 'text: So it is, modality: reported, at: Table, evidence: so they say' },
      derived: { half: 'indicator: x, operation: share, of: [a, b]' },
    });
    expect(diagnostics).toEqual([]);
    expect(checkEvidence(value, places)).toEqual([]);
  });
});

describe('a count of this pack', () => {
  test('comes to as many things as it names', () => {
    const fields = amount('2', 'evidence: the visitors', 'countries, unitMultiplier: unit');
    expect(check(`${fields}, counted: [Japan, Korea]`)).toEqual([]);
    const [problem] = check(`${fields}, counted: [Japan, Korea, India]`);
    expect(problem?.message).toContain('`counted` names 3 things, but `value` is `2`');
  });
});
