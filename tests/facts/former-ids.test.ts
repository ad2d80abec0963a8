import { expect, test } from 'vitest';
import { amount, located, observation, readGroups } from './dataset-fixture.ts';

test('one former id or several are read alike, of figures and of derived ones', () => {
  const read = readGroups({
    facts: { one: amount('1', 'formerly: first'), two: amount('2', 'formerly: [second]') },
    derived: { sum: 'indicator: x, operation: sum, of: [one, two], formerly: total' },
  });
  expect(read.diagnostics).toEqual([]);
  expect(['one', 'two', 'sum'].map((id) => observation(read, id).formerly)).toEqual([['first'], ['second'], ['total']]);
});

test('a former id may be one that a table gave', () => {
  const read = readGroups({ facts: { exports: amount('1', 'formerly: exports.japan.2024-q1') } });
  expect(read.diagnostics).toEqual([]);
  expect(observation(read, 'exports').formerly).toEqual(['exports.japan.2024-q1']);
});

test('a former id that a fact still has is refused: its own, that of another, and two that were exchanged', () => {
  const { diagnostics } = readGroups({
    facts: {
      own: amount('1', 'formerly: own'),
      left: amount('2', 'formerly: right'),
      right: amount('3', 'formerly: left'),
      free: amount('4', 'formerly: gone'),
    },
  });
  expect(located(diagnostics)).toEqual([
    expect.stringMatching(/^economic:3:\d+ formerly-in-use$/),
    expect.stringMatching(/^economic:4:\d+ formerly-in-use$/),
    expect.stringMatching(/^economic:5:\d+ formerly-in-use$/),
  ]);
});

test('one former id belongs to one fact', () => {
  const { diagnostics } = readGroups({
    facts: { one: amount('1', 'formerly: gone'), two: amount('2', 'formerly: gone') },
  });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['formerly-twice', '`two` and `one` both say that they were formerly called `gone`'],
  ]);
});
