import { describe, expect, it } from 'vitest';
import type { Scene, SceneOp, TextOp } from '../../src/chart/index.ts';
import { checkScene } from '../../src/chart/index.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';
import { goodChart } from './fixture.ts';

const fonts = installedFonts(defaultTheme());
const chart = goodChart('data: { facts: [stock] }');

function text(words: string, more: Partial<TextOp> = {}): TextOp {
  const paint = { color: [27, 36, 48], alpha: 1 } as const;
  return { op: 'text', text: words, x: 10, y: 20, face: 'sans-400', size: 9, width: 40, paint, ...more };
}

function ground(color: readonly [number, number, number]): SceneOp {
  return { op: 'fill', path: ['R', 0, 0, 100, 50], evenOdd: false, paint: { color, alpha: 1 } };
}

function codesOf(ops: readonly SceneOp[], warnings: readonly string[] = []): readonly string[] {
  const scene: Scene = { width: 100, height: 50, ops, warnings };
  return checkScene(scene, chart, fonts).map(({ code }) => code);
}

describe('checking a scene', () => {
  it('accepts labels that stand apart', () => {
    expect(codesOf([text('one'), text('two', { y: 40 })])).toEqual([]);
  });

  it('finds labels that overlap, at the place of the chart file', () => {
    const scene: Scene = { width: 100, height: 50, ops: [text('one'), text('two', { x: 30, y: 22 })], warnings: [] };
    expect(checkScene(scene, chart, fonts)).toMatchObject([
      { code: 'chart-text-overlaps', place: { file: 'charts/test.yaml' } },
    ]);
  });

  it('finds labels that leave the chart, turned ones too', () => {
    expect(codesOf([text('wide', { x: 70 })])).toEqual(['chart-text-cut-off']);
    expect(codesOf([text('turned', { y: 30, matrix: [0, -1, 1, 0] })])).toEqual(['chart-text-cut-off']);
  });

  it('finds labels that are too small', () => {
    expect(codesOf([text('tiny', { size: 6 })])).toEqual(['chart-text-small']);
  });

  it('measures contrast against what is painted behind the label', () => {
    const white = { color: [255, 255, 255], alpha: 1 } as const;
    expect(codesOf([text('white on white', { paint: white })])).toEqual(['chart-text-faint']);
    expect(codesOf([ground([18, 40, 75]), text('white on navy', { paint: white })])).toEqual([]);
    expect(codesOf([ground([18, 40, 75]), text('ink on navy')])).toEqual(['chart-text-faint']);
  });

  it('finds characters that the font lacks, and what the recorder had to leave out', () => {
    expect(codesOf([text('\u{1F600}')])).toEqual(['chart-glyph-missing']);
    expect(codesOf([], ['text squeezed: "long"'])).toEqual(['chart-not-drawable']);
  });
});
