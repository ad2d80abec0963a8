import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/image/png/read-png.ts';
import { type PngParts, pngFile } from './png-file.ts';

const read = (parts: PngParts) => readPng(pngFile(parts));
const square = {
  width: 2,
  height: 2,
  rows: [
    [0, 1, 2, 3, 4, 5, 6],
    [0, 7, 8, 9, 10, 11, 12],
  ],
} as const;

function pixels(parts: PngParts): { colors: number[]; alpha?: number[] } {
  const picture = read(parts);
  if ('refused' in picture) throw new Error(picture.refused);
  const { colors, alpha } = picture;
  return { colors: [...colors], ...(alpha && { alpha: [...alpha] }) };
}

describe('the pixels of a PNG', () => {
  it('are as they stand, without alpha where all are solid', () => {
    expect(pixels(square)).toEqual({ colors: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
    expect(pixels({ width: 1, height: 1, type: 6, rows: [[0, 9, 8, 7, 255]] })).toEqual({ colors: [9, 8, 7] });
  });

  it.each([
    ['the pixel to the left', 1, [1, 1, 1]],
    ['the pixel above', 2, [2, 3, 4]],
    ['the mean of both', 3, [2, 3, 3]],
    ['the nearest of three', 4, [2, 3, 4]],
  ])('are told from %s', (_, filter, second) => {
    const rows = [
      [0, 1, 2, 3, 1, 2, 3],
      [filter, 1, 1, 1, 1, 1, 1],
    ];
    expect(pixels({ width: 2, height: 2, rows }).colors.slice(6, 9)).toEqual(
      filter === 1 ? [1, 1, 1] : filter === 3 ? [1, 2, 2] : second,
    );
  });

  it('come from a palette with opacities', () => {
    const palette = [255, 0, 0, 0, 0, 255];
    const rows = [[0, 0b01000000]];
    expect(pixels({ width: 2, height: 1, type: 3, depth: 1, rows, palette, transparent: [128] })).toEqual({
      colors: [255, 0, 0, 0, 0, 255],
      alpha: [128, 255],
    });
  });

  it('come from greys of few and of many bits, of which one may be transparent', () => {
    expect(pixels({ width: 2, height: 1, type: 0, depth: 2, rows: [[0, 0b01110000]] }).colors).toEqual([
      85, 85, 85, 255, 255, 255,
    ]);
    expect(pixels({ width: 2, height: 1, type: 0, depth: 16, rows: [[0, 7, 1, 9, 0]], transparent: [9, 0] })).toEqual({
      colors: [7, 7, 7, 9, 9, 9],
      alpha: [255, 0],
    });
    expect(pixels({ width: 1, height: 1, type: 4, rows: [[0, 5, 6]] })).toEqual({ colors: [5, 5, 5], alpha: [6] });
  });
});

describe('a PNG is refused', () => {
  it.each<[string, PngParts, RegExp]>([
    ['that claims more rows than it has', { ...square, height: 3 }, /not as many as it says/],
    ['that claims fewer', { ...square, height: 1 }, /not as many as it says/],
    ['of a filter that does not exist', { ...square, rows: [[9, 0, 0, 0, 0, 0, 0], square.rows[1]] }, /damaged/],
    ['without pixels', { ...square, width: 0 }, /no pixels/],
    ['that would fill the memory', { ...square, width: 60_000, height: 60_000 }, /60000 by 60000 pixels/],
    ['of a depth that its kind cannot have', { ...square, depth: 4 }, /unknown/],
    ['of a kind that does not exist', { ...square, type: 5 }, /unknown/],
    ['that is interlaced', { ...square, interlace: 1 }, /interlaced/],
    ['without its palette', { width: 1, height: 1, type: 3, rows: [[0, 0]] }, /palette/],
  ])('%s', (_, parts, reason) => {
    expect(read(parts)).toMatchObject({ refused: expect.stringMatching(reason) });
  });

  it('that is damaged or cut off anywhere', () => {
    const sound = pngFile(square);
    for (let at = 12; at < sound.length; at++) {
      const damaged = Buffer.from(sound);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x55, at);
      expect(readPng(damaged), `byte ${at}`).toHaveProperty('refused');
      expect(readPng(sound.subarray(0, at)), `cut at ${at}`).toHaveProperty('refused');
    }
  });
});
