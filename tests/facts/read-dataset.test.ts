import { describe, expect, test } from 'vitest';
import { factsAsOf } from '../../src/facts/index.ts';
import { amount, factsFile, located, observation, read, readGroups, sourcesText } from './dataset-fixture.ts';

const said = 'text: x, modality: reported, at: Table, evidence: w';

describe('readDataset', () => {
  test('reads figures, statements and events with the defaults of file and source', () => {
    const { value, diagnostics } = read({
      economic: [
        'source: article',
        'facts:',
        '  deficit:',
        '    indicator: U.S. trade deficit with Japan',
        '    value: 76.40',
        '    unitMeasure: USD',
        '    unitMultiplier: billion',
        '    qualifier: approximately',
        '    modality: reported',
        '    referenceArea: US',
        '    at: Overview table',
        '    evidence: approximately $76.4 billion',
        'statements:',
        `  open: {${said}, saidBy: Donald Trump, asOf: 2025-03-01}`,
        'events:',
        `  meeting: {${said}, time: "11:55", date: 2025-02-07}`,
      ].join('\n'),
    });
    expect(diagnostics).toEqual([]);
    expect(value.facts.get('deficit')).toEqual({
      kind: 'observation',
      id: 'deficit',
      section: 'economic',
      source: 'article',
      asOf: '2025-02-08',
      indicator: 'U.S. trade deficit with Japan',
      value: '76.40',
      unitMeasure: 'USD',
      unitMultiplier: 'billion',
      qualifier: 'approximately',
      modality: 'reported',
      referenceArea: 'US',
      at: 'Overview table',
      evidence: 'approximately $76.4 billion',
      observationStatus: 'A',
      place: { file: 'data/facts/economic.yaml', line: 3, column: 3, endColumn: 10 },
    });
    expect(value.facts.get('open')).toMatchObject({ kind: 'statement', saidBy: 'Donald Trump', asOf: '2025-03-01' });
    expect(value.facts.get('meeting')).toMatchObject({ kind: 'event', time: '11:55', date: '2025-02-07' });
    expect(factsAsOf(value)).toBe('2025-03-01');
  });

  test('keeps the order of the files and of their groups', () => {
    const { value } = read({
      forecast: factsFile({ events: { e: said }, facts: { a: amount('1') } }),
      bilateral: factsFile({ statements: { s: said } }),
    });
    expect([...value.facts.values()].map(({ id, section }) => [id, section])).toEqual([
      ['a', 'forecast'],
      ['e', 'forecast'],
      ['s', 'bilateral'],
    ]);
  });

  test('an empty pack has an empty dataset', () => {
    const { value, diagnostics } = read({ economic: '{}' });
    expect(diagnostics).toEqual([]);
    expect(value.facts.size).toBe(0);
    expect(factsAsOf(value)).toBeUndefined();
  });

  test('an id may be called like something that every object has', () => {
    expect(
      observation(readGroups({ facts: { constructor: amount('1'), 'to-string': amount('2') } }), 'constructor').value,
    ).toBe('1');
  });

  test('the file may set source and state of affairs for its facts', () => {
    const { value } = read({
      economic: `asOf: 2025-05-05\n${factsFile({ facts: { a: amount('1'), b: amount('1', 'asOf: 2025-06-06') } })}`,
    });
    expect([...value.facts.values()].map(({ asOf }) => asOf)).toEqual(['2025-05-05', '2025-06-06']);
  });
});

describe('observationStatus', () => {
  test.each([
    ['', 'A'],
    ['modality: committed', 'A'],
    ['modality: proposed', 'A'],
    ['modality: projected', 'F'],
    ['qualifier: estimated', 'E'],
    ['qualifier: approximately', 'A'],
    ['modality: projected, qualifier: estimated', 'F'],
    ['modality: projected, observationStatus: E', 'E'],
  ])('of %j is %s', (more, status) => {
    expect(observation(readGroups({ facts: { a: amount('1', more) } }), 'a').observationStatus).toBe(status);
  });
});

describe('times', () => {
  test.each(['2028', '2028-06', '2028-06-30'])('a horizon may be %s', (horizon) => {
    expect(observation(readGroups({ facts: { a: amount('1', `horizon: ${horizon}`) } }), 'a').horizon).toBe(horizon);
  });

  test.each(['2024', '2025/2030', '2025-06/2026-05', '2025-02-07/2025-02-08', '2024-06'])(
    'a period may be %s',
    (period) => {
      expect(observation(readGroups({ facts: { a: amount('1', `period: ${period}`) } }), 'a').period).toBe(period);
    },
  );

  test.each([
    ['horizon: soon', 'horizon-not-iso'],
    ['horizon: 28', 'horizon-not-iso'],
    ['horizon: 2028-13', 'horizon-not-iso'],
    ['horizon: 2025-02-30', 'horizon-not-iso'],
    ['horizon: 2025/2030', 'horizon-not-iso'],
    ['period: 2025-2030', 'period-not-iso'],
    ['period: 2025/2030/2035', 'period-not-iso'],
    ['period: 2025/2030-06', 'period-not-iso'],
    ['period: 2025-02-07', 'period-not-iso'],
    ['period: 2030/2025', 'period-ends-before-start'],
    ['period: 2025/2025', 'period-ends-before-start'],
  ])('%s is refused', (more, code) => {
    const { diagnostics } = readGroups({ facts: { a: amount('1', more) } });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('a fact has a horizon or a period', () => {
    const { diagnostics } = readGroups({ facts: { a: amount('1', 'horizon: 2028, period: 2025/2030') } });
    expect(located(diagnostics)).toEqual(['economic:3:141 horizon-and-period']);
  });
});

describe('what is refused', () => {
  test.each([
    ['an unknown unit', amount('1', '', 'USDD'), 'unknown-unit', 'did you mean `USD`?'],
    [
      'an unknown multiplier',
      amount('1', '', 'USD, unitMultiplier: bilion'),
      'unknown-choice',
      'did you mean `billion`?',
    ],
    ['an unknown qualifier', amount('1', 'qualifier: aproximately'), 'unknown-choice', 'did you mean `approximately`?'],
    ['an unknown modality', amount('1', 'modality: planned'), 'unknown-choice', 'known here: `reported`'],
    ['an unknown field', amount('1', 'unitmeasure: USD'), 'unknown-field', 'did you mean `unitMeasure`?'],
    ['an unknown source', amount('1', 'source: artcle'), 'unknown-source', 'did you mean `article`?'],
    ['a value in words', amount('seventy'), 'wrong-type', 'digits'],
    ['a value that is not finite', amount('NaN'), 'wrong-type', 'digits'],
    ['a date that does not exist', amount('1', 'asOf: 2025-02-30'), 'date-does-not-exist', 'check the day'],
    ['blank evidence', amount('1', 'evidence: " "'), 'blank-text', 'write the text'],
    [
      'a missing value',
      'indicator: x, unitMeasure: USD, modality: reported, at: T, evidence: w',
      'missing-field',
      'add `value:`',
    ],
  ])('%s', (_, fields, code, hint) => {
    const { value, diagnostics } = readGroups({ facts: { a: fields, b: amount('2') } });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.hint).toContain(hint);
    expect(diagnostics[0]?.place).toMatchObject({ file: 'data/facts/economic.yaml', line: 3 });
    expect([...value.facts.keys()]).toEqual(['b']);
  });

  test('an id that two files use, at the second place, with the first beside it', () => {
    const { value, diagnostics } = read({
      bilateral: factsFile({ facts: { twice: amount('1') } }),
      economic: factsFile({ statements: { twice: said } }),
      forecast: factsFile({
        derived: { twice: 'indicator: x, operation: sum, of: [one, two]' },
        facts: { one: amount('1'), two: amount('2') },
      }),
    });
    expect(located(diagnostics)).toEqual(['economic:3:3 duplicate-id', 'forecast:3:3 duplicate-id']);
    expect(diagnostics[0]?.related?.place).toMatchObject({ file: 'data/facts/bilateral.yaml', line: 3, column: 3 });
    expect(value.facts.get('twice')?.kind).toBe('observation');
  });

  test('two breakdowns of one name', () => {
    const groups = {
      facts: { total: amount('3'), a: amount('1') },
      breakdowns: { split: 'total: total, parts: [a], relation: stated' },
    };
    const { diagnostics } = read({
      economic: factsFile(groups),
      forecast: factsFile({ breakdowns: groups.breakdowns }),
    });
    expect(located(diagnostics)).toEqual(['forecast:3:3 duplicate-id']);
  });

  test('a fact with the name of a residual', () => {
    const { diagnostics } = readGroups({
      facts: { total: amount('3'), a: amount('1'), 'split-residual': amount('9') },
      breakdowns: { split: 'total: total, parts: [a], relation: stated' },
    });
    expect(located(diagnostics)).toEqual(['economic:7:3 duplicate-id']);
  });

  test('no source at all, once a fact', () => {
    const { diagnostics } = read({
      economic: factsFile({ facts: { a: amount('1') } }).replace('source: article\n', ''),
    });
    expect(located(diagnostics)).toEqual(['economic:2:3 missing-source']);
  });

  test('an unknown default source, once a file', () => {
    const { diagnostics } = read({
      economic: factsFile({ facts: { a: amount('1'), b: amount('2') } }),
      sources: 'sources: {}',
    });
    expect(located(diagnostics)).toEqual(['economic:1:9 unknown-source']);
  });

  test('an id that is not kebab-case, a group that is not known, a group that is no mapping', () => {
    const { diagnostics } = read({
      economic: `${factsFile({ facts: { Bad_Id: amount('1') } })}fcts: {}\nevents: [1]\n`,
    });
    expect([...located(diagnostics)].sort()).toEqual([
      'economic:3:3 id-not-kebab-case',
      'economic:4:1 unknown-field',
      'economic:5:9 wrong-type',
    ]);
  });

  test('everything of every file, in one run', () => {
    const { diagnostics } = read({
      bilateral: factsFile({ facts: { a: amount('x') } }),
      economic: factsFile({ events: { e: `${said}, date: 2025-02-30` } }),
      sources: `${sourcesText}  other: {title: x, kind: y, asOf: 2025-13-01}\n`,
      caveats: 'caveats: {c: {facts: [nothing], kind: gap, severity: note, text: x}}',
    });
    expect([...located(diagnostics)].sort()).toEqual([
      'bilateral:3:28 wrong-type',
      'caveats:1:23 unknown-fact',
      'economic:3:66 date-does-not-exist',
      'sources:3:36 date-does-not-exist',
    ]);
  });

  test('what stands in a file that cannot be read is not called unknown', () => {
    const { diagnostics } = read({
      bilateral: 'facts: [',
      economic: factsFile({ derived: { sum: 'indicator: x, operation: sum, of: [a, b]' } }),
      caveats: 'caveats: {c: {facts: [a], kind: gap, severity: note, text: x}}',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect(
      read({ economic: factsFile({ facts: { a: amount('1') } }), sources: 'sources: [' }).diagnostics,
    ).toHaveLength(1);
  });
});

describe('sources', () => {
  test('are read with their places', () => {
    const { value } = read({ economic: '{}' });
    expect(value.sources.get('article')).toEqual({
      id: 'article',
      title: 'An article',
      kind: 'article',
      asOf: '2025-02-08',
      place: { file: 'data/sources.yaml', line: 2, column: 3, endColumn: 10 },
    });
  });

  test.each([
    ['sha256: abc', 'invalid-value'],
    ['url: "javascript:alert(1)"', 'invalid-value'],
    ['url: nowhere', 'invalid-value'],
    ['autor: x', 'unknown-field'],
  ])('with %s are refused', (field, code) => {
    const { diagnostics } = read({
      economic: '{}',
      sources: `sources: {a: {title: x, kind: y, asOf: 2025-01-01, ${field}}}`,
    });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('caveats', () => {
  const caveat = (text: string, facts = '[big, share]') =>
    readGroups(
      { facts: { big: amount('1234.5'), share: amount('8.20', '', 'percent') }, statements: { said } },
      { caveats: `caveats:\n  one:\n    facts: ${facts}\n    kind: gap\n    severity: note\n    text: ${text}\n` },
    );

  test('are read with their places', () => {
    const { value, diagnostics } = caveat('Mind this.', '[big, said]');
    expect(diagnostics).toEqual([]);
    expect(value.caveats.get('one')).toEqual({
      id: 'one',
      facts: ['big', 'said'],
      kind: 'gap',
      severity: 'note',
      text: 'Mind this.',
      place: { file: 'data/caveats.yaml', line: 2, column: 3, endColumn: 6 },
    });
  });

  test('name facts that exist', () => {
    const { diagnostics } = caveat('Mind this.', '[big, sahre]');
    expect(located(diagnostics)).toEqual(['caveats:3:18 unknown-fact']);
    expect(diagnostics[0]?.hint).toBe('did you mean `share`?');
  });

  test('name facts that exist as what they are about', () => {
    const { diagnostics } = caveat('Mind this.', '[big]\n    about: [big, sahre]');
    expect(located(diagnostics)).toEqual(['caveats:4:18 unknown-fact']);
  });
});
