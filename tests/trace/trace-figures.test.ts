import { describe, expect, it } from 'vitest';
import type { RecordedFact, TraceQuestion } from '../../src/trace/index.ts';
import { traceFigures } from '../../src/trace/index.ts';
import { fullRecord } from './record.ts';
import { brief, derived, figure, print, recordOf } from './small-file.ts';

const article = { id: 'article', title: 'An article', kind: 'article', asOf: '2025-02-08' };
const table = { ...article, id: 'table', title: 'A table' };
const caveat = { id: 'apart', kind: 'scope', severity: 'note', facts: ['deficit'], text: 'Apart.' };

const facts: readonly RecordedFact[] = [
  figure('deficit', '76.4', { qualifier: 'approximately', modality: 'projected', horizon: '2028' }),
  figure('chips', '238', { source: 'table' }),
  figure('energy', '137'),
  derived('areas', '375', ['chips', 'energy']),
  derived('all', '451.4', ['areas', 'deficit']),
  figure('growth', '8.2', { unitMeasure: 'percent', unitMultiplier: 'unit' }),
  { ...figure('talks', '1'), kind: 'statement', text: 'Talks on tariffs go on' },
  { ...figure('visit', '1'), kind: 'event', text: 'A visit', date: '2025-02-07', time: '11:55' },
];

const record = recordOf(
  [
    print('all', '$451.4bn', 1),
    print('deficit', 'approx. $76.4\u00a0billion', 1),
    print('areas', '$238bn + $137bn = $375bn', 2),
    print('talks', 'Talks on tariffs go on', 2),
    print('deficit', '76.4', 2),
    print('growth', '8.2%', 2),
    print('visit', '11:55\u00a0a.m.', 2),
  ],
  {
    facts,
    sources: [table, article, { ...article, id: 'unused' }],
    caveats: [caveat, { ...caveat, id: 'other', facts: ['nothing'] }],
    literals: [{ text: 'a 24-hour day', because: 'it is a turn of speech' }],
  },
);
const file = brief(
  'It is $451.4bn, approx. $76.4 billion of it',
  '$238bn + $137bn = $375bn. Talks on tariffs go on: 76.4, 8.2%, 11:55 a.m. in a 24-hour day, $99bn',
);

const ask = (more: Partial<TraceQuestion> = {}) => traceFigures({ read: file, record, ...more });
const found = (text: string) => ask({ text }).figures.map(({ fact, number }) => `${fact} ${number}`);

describe('the figures of a file', () => {
  it('come with what they were printed from, in the order of the file', () => {
    const { unit, extent, printed, document, figures } = ask();
    expect({ unit, extent, printed, document }).toEqual({
      ...{ unit: 'page', extent: 2, printed: 7 },
      document: fullRecord.document,
    });
    expect(figures[1]).toEqual({
      ...{ number: 1, part: 'text', text: 'approx. $76.4\u00a0billion', fact: 'deficit', standing: 'stands' },
    });
    expect(figures.map(({ standing }) => standing)).toEqual(Array(7).fill('stands'));
  });

  it('have each fact once, its operands and theirs behind those that are printed', () => {
    expect(ask().facts.map(({ id }) => id)).toEqual([
      ...['all', 'deficit', 'areas', 'talks', 'growth', 'visit'],
      ...['chips', 'energy'],
    ]);
    expect(ask({ text: 'areas' }).facts.map(({ id }) => id)).toEqual(['areas', 'chips', 'energy']);
  });

  it('have each fact in words', () => {
    const words = new Map(ask().facts.map((fact) => [fact.id, fact.words]));
    expect(words.get('deficit')).toBe('approximately $76.4\u00a0billion by\u00a02028 (projected)');
    expect(words.get('talks')).toBe('Talks on tariffs go on');
    expect(words.get('visit')).toBe('A visit (7 February 2025, 11:55\u00a0a.m.)');
  });

  it('have the sources and caveats of these facts, and no others', () => {
    expect(ask().sources.map(({ id }) => id)).toEqual(['article', 'table']);
    expect(ask().caveats).toEqual([caveat]);
    expect(ask({ text: 'growth' })).toMatchObject({ sources: [article], caveats: [] });
  });

  it('have the place of the template where that is known', () => {
    const place = { file: 'templates/economic/brief.md.hbs', line: 12, column: 3 };
    const { figures } = ask({ placeOf: ({ fact }) => (fact === 'growth' ? place : undefined) });
    expect(figures.filter(({ template }) => template !== undefined)).toEqual([
      expect.objectContaining({ fact: 'growth', template: place }),
    ]);
  });
});

describe('figures match a text', () => {
  it.each([
    ['$451.4bn', ['all 1']],
    ['APPROX. $76.4   BILLION', ['deficit 1', 'deficit 2']],
    ['76.4', ['deficit 1', 'deficit 2']],
    ['$76.4bn', ['deficit 1', 'deficit 2']],
    ['76.4 billion', ['deficit 1', 'deficit 2']],
    ['over $76,400 million', ['deficit 1', 'deficit 2']],
    ['The deficit, at $76.4 billion, grew by 8.2 per cent', ['deficit 1', 'deficit 2', 'growth 2']],
    ['8.2 per cent', ['growth 2']],
    ['growth', ['growth 2']],
    ['Talks', ['talks 2']],
    ['on tariffs', ['talks 2']],
    ['$238 billion', ['areas 2']],
    ['11:55', ['visit 2']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(ask({ text }).search?.throughOperands).toBe(false);
  });

  it.each(['tariff', '6.4', '76', '8.2 years', '€76.4bn', '$8.2bn', 'G7', 'the deficit'])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('through the operands of what was computed, where no print says it itself', () => {
    const { figures, search } = ask({ text: 'energy' });
    expect(figures.map(({ fact }) => fact)).toEqual(['all', 'areas']);
    expect(search?.throughOperands).toBe(true);
  });

  it('all of them where it is blank', () => {
    expect(ask({ text: ' \n' })).toEqual(ask());
  });
});

describe('a text that no fact prints', () => {
  it('is found where it stands, in whatever form', () => {
    expect(ask({ text: '$99 billion' })).toMatchObject({
      figures: [],
      search: { text: '$99 billion', stands: [{ number: 2, kind: 'text' }], literals: [] },
    });
  });

  it('is found in each kind of piece once', () => {
    const read = { ...file, leaves: file.leaves.map((leaf) => ({ ...leaf, pieces: [...leaf.pieces, ...notes] })) };
    expect(ask({ read, text: 'nowhere else' }).search?.stands).toEqual([
      { number: 1, kind: 'notes' },
      { number: 2, kind: 'notes' },
    ]);
  });

  it('may be declared not to be a fact', () => {
    expect(ask({ text: '24-hour day' }).search).toMatchObject({
      stands: [{ number: 2, kind: 'text' }],
      literals: [{ text: 'a 24-hour day', because: 'it is a turn of speech' }],
    });
  });

  it('may stand nowhere', () => {
    expect(ask({ text: '$98bn' }).search).toEqual({
      ...{ text: '$98bn', stands: [], literals: [], throughOperands: false },
    });
  });

  const notes = [
    { kind: 'notes', text: 'nowhere else' },
    { kind: 'notes', text: 'nowhere else' },
  ] as const;
});

describe('a record that nobody vouches for', () => {
  it('may hold operands in a circle', () => {
    const circle = [derived('one', '2', ['two']), derived('two', '2', ['one'])];
    const { facts: told } = ask({ record: recordOf([print('one', '2', 1)], { facts: circle }), text: 'two' });
    expect(told.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('may lack facts, sources and operands', () => {
    const lacking = { ...recordOf([print('one', '2', 1)], { facts: [derived('two', '2', ['three'])] }), sources: [] };
    const trace = ask({ record: { ...lacking, facts: lacking.facts.slice(0, 1) } });
    expect(trace).toMatchObject({ figures: [{ fact: 'one', standing: 'changed' }], facts: [], sources: [] });
  });

  it.each([
    ['a unit that is not known', { unitMeasure: 'stardust' }, 'over 2 billion stardust'],
    ['a value that is no number', { value: 'NaN', unitMultiplier: 'unit' }, 'over NaN USD'],
    ['a value without end', { value: '9'.repeat(100) }, `over ${'9'.repeat(100)} billion USD`],
  ] as const)('may have %s', (_, changes, words) => {
    const odd = [figure('odd', '2', { qualifier: 'over', ...changes })];
    const trace = ask({ record: recordOf([print('odd', '2', 1)], { facts: odd }), text: 'odd' });
    expect(trace.facts[0]?.words).toBe(words);
  });

  it('may name a fact like a property of every object', () => {
    const trace = ask({ record: recordOf([print('__proto__', '$451.4bn', 1)]) });
    expect(trace.facts.map(({ id }) => id)).toEqual(['__proto__']);
  });
});
