import { describe, expect, it } from 'vitest';
import { toldOf } from './fixture.ts';

describe('a chart that draws all parts of a stated total without the rest', () => {
  it.each([
    ['as bars', 'data:\n  facts: [relocation, expansion]', '6:10'],
    ['beside their total', 'data: { facts: [realignment, relocation, expansion] }', '5:16'],
    ['as spans', 'mark: span\ndata: { facts: [relocation, expansion] }', '6:16'],
    [
      'as a stack',
      'stack: zero\ndata: { series: [A, B], groups: [{ label: G, facts: [relocation, expansion] }] }',
      '6:33',
    ],
    [
      'in two groups',
      'data:\n  series: [A]\n  groups:\n    - { label: G, facts: [relocation] }\n    - { label: H, facts: [expansion] }',
      '8:5',
    ],
  ])('%s is told at the line that names them', (_, yaml, at) => {
    expect(toldOf(yaml)).toEqual([`residual-hidden ${at}`]);
  });

  it.each([
    ['with the rest', 'data: { facts: [relocation, expansion, supply-residual] }'],
    ['with some parts only', 'data: { facts: [relocation, realignment] }'],
    ['by the breakdown, which draws it', 'data: { breakdown: supply }'],
    [
      'with the rest in its words',
      `note: '{{fact "supply-residual"}} is not itemised.'\ndata: { facts: [relocation, expansion] }`,
    ],
    ['of a total that the source does not divide', 'data: { facts: [chips, energy, pledge] }'],
  ])('is right %s', (_, yaml) => {
    expect(toldOf(yaml)).toEqual([]);
  });
});
