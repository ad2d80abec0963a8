import { describe, expect, it } from 'vitest';
import { fillColumnPairs, fillColumns } from '../../src/pptx/fit/fill-columns.ts';

const heights = (columns: readonly (readonly { readonly height: number }[])[]) =>
  columns.map((column) => column.map((entry) => entry.height));
const grouped = (...all: readonly number[]) => all.map((height) => ({ height, group: 'a' }));
const room = { height: 100 };
const ordered = (...all: readonly number[]) => all.map((height) => ({ height }));

describe('columns', () => {
  it('are filled to the foot by a later entry of the same group', () => {
    expect(heights(fillColumns(grouped(60, 50, 40, 50), room))).toEqual([
      [60, 40],
      [50, 50],
    ]);
  });

  it('keep the order of entries without a group', () => {
    expect(heights(fillColumns(ordered(60, 50, 40, 50), room))).toEqual([[60], [50, 40], [50]]);
  });

  it('do not take an entry of another group out of turn', () => {
    const entries = [...grouped(60, 50), { height: 30, group: 'b' }];
    expect(heights(fillColumns(entries, room))).toEqual([[60], [50, 30]]);
  });

  it('leave room for the head of a group over its first entry in each', () => {
    const entries = [...grouped(60, 30, 30), { height: 40, group: 'b' }];
    expect(heights(fillColumns(entries, { ...room, groupHead: 10 }))).toEqual([
      [60, 30],
      [30, 40],
    ]);
    expect(heights(fillColumns(entries, { ...room, groupHead: 15 }))).toEqual([[60], [30, 30], [40]]);
  });

  it('do not end with a heading', () => {
    const entries = [{ height: 70 }, { height: 20, leads: true }, { height: 30 }];
    expect(heights(fillColumns(entries, room))).toEqual([[70], [20, 30]]);
  });

  it('give an entry higher than a column one of its own', () => {
    expect(heights(fillColumns(ordered(120, 10), room))).toEqual([[120], [10]]);
  });

  it('are about equally high on all slides, so that the last one is not nearly empty', () => {
    const many = ordered(...Array.from({ length: 22 }, () => 20));
    expect(heights(fillColumnPairs(many, room)).map((column) => column.length)).toEqual([4, 4, 4, 4, 4, 2]);
  });

  it('end in two that are about equally high', () => {
    expect(heights(fillColumnPairs(ordered(80, 80, 20, 20, 20, 20), room))).toEqual([[80], [80, 20], [20, 20], [20]]);
    expect(heights(fillColumnPairs(ordered(30, 30, 30), room))).toEqual([[30, 30], [30]]);
  });
});
