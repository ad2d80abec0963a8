import { describe, expect, test } from 'vitest';
import { caveatsOn, withOperands } from '../../src/facts/index.ts';
import { amount, readGroups } from './dataset-fixture.ts';

const caveats = `
caveats:
  of-part: {facts: [part], kind: gap, severity: note, text: One.}
  of-rest: {facts: [rest, other], kind: gap, severity: read-with-care, text: Two.}
  together: {facts: [part, other], kind: double-count, severity: do-not-combine, text: Three.}
  alone: {facts: [total], kind: scope, severity: do-not-combine, text: Four.}
`;

const { value: dataset } = readGroups(
  {
    facts: { total: amount('520'), part: amount('240'), other: amount('180') },
    derived: {
      rest: 'indicator: Rest, operation: remainder, of: [total, part, other]',
      share: 'indicator: Share, operation: share, of: [rest, total], round: 1',
    },
  },
  { caveats },
);

const touching = (...ids: readonly string[]) => caveatsOn(ids, dataset).map(({ id }) => id);

describe('caveats touch facts that stand together', () => {
  test('when one of their facts is there', () => {
    expect(touching('part')).toEqual(['of-part']);
    expect(touching('other')).toEqual(['of-rest']);
    expect(touching()).toEqual([]);
  });

  test('when they forbid combining and two are there, or the only one that they have', () => {
    expect(touching('part', 'other')).toEqual(['of-part', 'of-rest', 'together']);
    expect(touching('total')).toEqual(['alone']);
  });

  test('when a figure is there that was computed from their facts, over any number of computations', () => {
    expect(touching('rest')).toEqual(['of-part', 'of-rest', 'together', 'alone']);
    expect(touching('share')).toEqual(['of-part', 'of-rest', 'together', 'alone']);
  });
});

test('operands are found through all computations, each once', () => {
  expect([...withOperands(['share'], dataset)]).toEqual(['share', 'rest', 'total', 'part', 'other']);
  expect([...withOperands(['part', 'nowhere'], dataset)]).toEqual(['part', 'nowhere']);
});
