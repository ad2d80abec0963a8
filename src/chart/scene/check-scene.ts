import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { FontBook } from '../../text/index.ts';
import { missingGlyphs } from '../../text/index.ts';
import { contrastRatio, formatColor, leastContrast, mixColors, smallestSize } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import type { FillOp, Scene, SceneOp, TextOp } from '../scene.ts';
import type { Bounds, Corner } from './bounds.ts';
import { boundsOf, boundsOfPath, contains, cornersOfText, overlap, turnedOverlap } from './bounds.ts';
import { isInsidePath } from './inside-path.ts';

const tolerance = 0.5;
/** Text may stand out of the scene by this much before it counts as cut off. */
const edge = 1;

interface PlacedText {
  readonly op: TextOp;
  readonly corners: readonly Corner[];
  readonly bounds: Bounds;
  /** Colour behind the text. */
  readonly ground: string;
}

/** Looks at a scene as a picture editor would: text that overlaps, is cut off, too small, too faint or has no glyph. */
export function checkScene(scene: Scene, chart: Chart, fonts: FontBook): readonly Diagnostic[] {
  const { place } = chart;
  const texts = placeTexts(scene.ops, fonts);
  return [
    ...scene.warnings.map((reason) => diagnose('chart-not-drawable', { reason }, { place })),
    ...texts.flatMap((text) => checkText(text, scene, { chart, fonts })),
    ...texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(text.bounds, other.bounds, tolerance))
        .filter((other) => turnedOverlap(text.corners, other.corners, tolerance))
        .map((other) => diagnose('chart-text-overlaps', { first: text.op.text, second: other.op.text }, { place })),
    ),
  ];
}

function checkText(
  { op, bounds, ground }: PlacedText,
  scene: Scene,
  { chart, fonts }: { readonly chart: Chart; readonly fonts: FontBook },
): readonly Diagnostic[] {
  const { place } = chart;
  const { text } = op;
  const outside =
    bounds.left < -edge ||
    bounds.top < -edge ||
    bounds.right > scene.width + edge ||
    bounds.bottom > scene.height + edge;
  const ratio = contrastRatio(mixColors(ground, formatColor(op.paint.color), op.paint.alpha), ground);
  const missing = missingGlyphs(text, op.face, fonts);
  return [
    ...(outside ? [diagnose('chart-text-cut-off', { text }, { place })] : []),
    ...(op.size < smallestSize
      ? [diagnose('chart-text-small', { text, size: op.size, least: smallestSize }, { place })]
      : []),
    ...(ratio < leastContrast.text ? [diagnose('chart-text-faint', { text, ratio }, { place })] : []),
    ...(missing.length > 0 ? [diagnose('chart-glyph-missing', { text, characters: missing.join('') }, { place })] : []),
  ];
}

function placeTexts(ops: readonly SceneOp[], fonts: FontBook): readonly PlacedText[] {
  const fills: { readonly op: FillOp; readonly bounds: Bounds }[] = [];
  const texts: PlacedText[] = [];
  for (const op of ops) {
    if (op.op === 'fill') fills.push({ op, bounds: boundsOfPath(op.path) });
    if (op.op !== 'text') continue;
    const corners = cornersOfText(op, fonts.face(op.face).capHeight);
    const bounds = boundsOf(corners);
    const x = (bounds.left + bounds.right) / 2;
    const y = (bounds.top + bounds.bottom) / 2;
    const ground = fills
      .filter(
        ({ op: { path, evenOdd }, bounds: around }) => contains(around, x, y) && isInsidePath(path, [x, y], evenOdd),
      )
      .reduce((under, { op: { paint } }) => mixColors(under, formatColor(paint.color), paint.alpha), '#FFFFFF');
    texts.push({ op, corners, bounds, ground });
  }
  return texts;
}
