import { describe, expect, test } from 'vitest';
import { checkAgainstSource, checkStatedPlaces } from '../../src/facts/index.ts';
import { amount, located, readGroups, sourcesText } from './dataset-fixture.ts';

const text = `Report on a harbour that does not exist

Costs at a glance
Item | Detail
---|---
Quay | The quay costs approximately $76.4 billion, or 12% more than planned.
Dredging | The dredging of five basins costs $5 billion a year.

Opinions

The mayor calls it “a gate to the world”. The port’s partners (Arcadia, Sylvania and Ruritania) agree.

The union expects over 1,400 jobs. It wants five cranes for $3 billion.
`;

const places = `    places:
      - { name: Costs table, begins: Costs at a glance }
      - { name: Opinions, begins: Opinions }
`;

/** Source with parts. */
const parted = `sources:\n  article:\n    title: A report\n    kind: report\n    asOf: 2025-02-08\n${places}`;

type Groups = Parameters<typeof readGroups>[0];

/** What is wrong with facts of the report; with a source that names no parts, unless another is given. */
function check(groups: Groups, sources = sourcesText, words = text) {
  const { value, places: placesOf, diagnostics } = readGroups(groups, { sources });
  expect(diagnostics).toEqual([]);
  const source = value.sources.get('article');
  if (source === undefined) throw new Error('no source');
  return [...checkStatedPlaces(value, placesOf), ...checkAgainstSource(value, { source, text: words }, placesOf)];
}

const statement = (at: string, evidence: string) =>
  `text: So it is, modality: reported, at: ${JSON.stringify(at)}, evidence: ${JSON.stringify(evidence)}`;
const quay = amount('76.4', 'qualifier: approximately, evidence: costs approximately $76.4 billion');
const cranes = amount('3', 'at: Opinions, evidence: five cranes for $3 billion');
const quayAt = (at: string) => quay.replace('at: Table', `at: '${at}'`);
const messagesOf = (groups: Groups, sources?: string) => check(groups, sources).map(({ message }) => message);

describe('evidence that holds', () => {
  test('stands somewhere, where the source names no parts', () => {
    expect(check({ facts: { quay }, statements: { gate: statement('a paragraph', '"a gate to the world"') } })).toEqual(
      [],
    );
  });

  test.each([
    'Costs table, Quay row',
    'Costs table, the quay row, first column',
    'Costs table, “Quay” row',
    'Costs table, first row',
    'Costs table, words on “planned”',
    'Costs table',
  ])('stands at its place: %s', (at) => {
    expect(check({ facts: { quay: quayAt(at) } }, parted)).toEqual([]);
  });

  test('stands in one paragraph with that of other facts at its place, and may leave words out', () => {
    const at = 'Opinions, paragraph of the mayor';
    const gate = statement(at, 'The mayor … "a gate to the world"');
    const partners = statement(at, "The port's partners");
    expect(check({ statements: { gate, partners } }, parted)).toEqual([]);
  });

  test('is no matter of derived figures', () => {
    const groups = { facts: { quay, cranes }, derived: { both: 'indicator: x, operation: sum, of: [quay, cranes]' } };
    expect(check(groups)).toEqual([]);
  });
});

describe('a phrase that the source does not have', () => {
  const wrong = amount('77.4', 'qualifier: approximately, evidence: costs approximately $77.4 billion');

  test('is told at the evidence, with the nearest words', () => {
    const [problem, ...more] = check({ facts: { wrong } });
    expect(more).toEqual([]);
    expect(problem?.message).toBe(
      'the evidence of `wrong` does not hold: `costs approximately $77.4 billion` stands nowhere in the source; ' +
        'the nearest words where `at` says are `costs approximately $76.4 billion,`',
    );
    expect(problem?.severity).toBe('error');
    expect(located([problem ?? []].flat())[0]).toMatch(/^economic:3:\d+ evidence-mismatch$/);
    expect(problem?.related?.message).toBe('the stated place');
  });

  test('is looked for in the case that it is written in', () => {
    expect(messagesOf({ statements: { a: statement('x', 'the mayor calls') } })).toHaveLength(1);
  });

  test('may be cut out of words or numbers of it', () => {
    const [message] = messagesOf({ statements: { a: statement('x', '6.4 billion, or 12% more than plan') } });
    expect(message).toContain('`6.4 billion, or 12% more than plan` is cut out of `$76.4`');
  });
});

describe('a phrase that stands elsewhere', () => {
  test('in another part', () => {
    const [problem] = check({ facts: { quay: quayAt('Opinions, first paragraph') } }, parted);
    expect(problem?.message).toContain('does not stand where `at` says, but in line 6 (`Costs table`)');
    expect(problem?.hint).toContain('correct `at`');
  });

  test('in another row', () => {
    expect(messagesOf({ facts: { quay: quayAt('Costs table, Dredging row') } }, parted)).toEqual([
      expect.stringContaining('but in line 6 (`Costs table`)'),
    ]);
  });

  test('than the other facts of its place', () => {
    const at = 'Opinions, a paragraph';
    const problems = check(
      {
        statements: {
          gate: statement(at, 'a gate to the world'),
          jobs: statement(at, 'The union expects'),
          partners: statement(at, 'Arcadia, Sylvania and Ruritania'),
        },
      },
      parted,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'the evidence of `jobs` does not hold: `The union expects` stands in line 13 (`Opinions`), the other facts with the same `at` in line 11 (`Opinions`)',
    ]);
  });
});

describe('a figure', () => {
  test.each([
    ['its qualifier', amount('76.4', 'evidence: $76.4 billion'), 'approximately $76.4 billion'],
    ['its rate', amount('5', 'evidence: basins costs $5 billion'), '$5 billion a year'],
    ['its multiplier', amount('3', 'evidence: five cranes for $3', 'USD, unitMultiplier: unit'), '$3 billion'],
  ])('is not quoted without %s', (_, fields, said) => {
    const [problem, ...more] = check({ facts: { wrong: fields } });
    expect(more).toEqual([]);
    expect(problem?.message).toContain(`the source says \`${said}\` there`);
  });

  test('that differs from its own words is left to the check of the words', () => {
    expect(check({ facts: { quay: amount('5', 'evidence: costs approximately $76.4 billion') } })).toEqual([]);
  });
});

describe('what was counted', () => {
  const partners = (counted: string) =>
    `${amount('3', 'evidence: The port’s partners', 'countries, unitMultiplier: unit')}, counted: ${counted}`;

  test('stands beside the phrase', () => {
    expect(check({ facts: { partners: partners('[Arcadia, Sylvania, Ruritania]') } })).toEqual([]);
  });

  test('is told at the thing that does not', () => {
    const problems = check({ facts: { partners: partners('[Arcadia, Atlantis, Quay]') } });
    expect(problems.map(({ message }) => message)).toEqual([
      'the evidence of `partners` does not hold: `Atlantis`, which was counted, does not stand beside `The port’s partners`',
      'the evidence of `partners` does not hold: `Quay`, which was counted, does not stand beside `The port’s partners`',
    ]);
    expect(new Set(problems.map(({ place }) => place?.column)).size).toBe(2);
  });
});

describe('a place', () => {
  test('must begin with a part of its source', () => {
    const [problem, ...more] = check({ facts: { quay: quayAt('Cost table, Quay row') } }, parted);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-part', severity: 'error' });
    expect(problem?.message).toBe('the source `article` has no part `Cost table`');
    expect(problem?.hint).toContain('did you mean `Costs table`?');
  });

  test('may not name a row that is not there', () => {
    const [problem, ...more] = check({ facts: { quay: quayAt('Costs table, Quays row') } }, parted);
    expect(more).toEqual([]);
    expect(problem?.message).toContain('its `at` names `Quays`, which no paragraph or row of `Costs table` has');
    expect(problem?.hint).toBe('did you mean `Quay`?');
  });

  test('may not quote words that are not there', () => {
    const [problem] = check({ facts: { quay: quayAt('Costs table, words on “profits”') } }, parted);
    expect(problem?.message).toContain('its `at` names `profits`, which no paragraph or row of `Costs table` has');
  });

  test('is nowhere in an empty text', () => {
    const problems = check({ facts: { quay } }, sourcesText, '\n');
    expect(problems.map(({ message }) => message)).toEqual([
      'the evidence of `quay` does not hold: the text of the source is empty',
    ]);
  });

  test('is told once for a part that does not begin in the text', () => {
    const facts = { quay: quayAt('Costs table, Quay row'), other: quayAt('Costs table, Quay row') };
    const sources = parted.replace('begins: Costs at a glance', 'begins: Costs at one glance');
    const problems = check({ facts }, sources);
    expect(problems).toMatchObject([{ code: 'source-part-not-found', place: { file: 'data/sources.yaml', line: 7 } }]);
    expect(problems[0]?.message).toContain('no paragraph or row begins with `Costs at one glance`');
  });

  test('is told for parts in another order than the text', () => {
    const lines = places.trimEnd().split('\n');
    const sources = parted.replace(places, [lines[0], lines[2], lines[1], ''].join('\n'));
    const [problem] = check({ facts: { quay: quayAt('Costs table') } }, sources);
    expect(problem?.message).toContain('`Costs at a glance` stands before the part that is listed ahead of it');
  });
});
