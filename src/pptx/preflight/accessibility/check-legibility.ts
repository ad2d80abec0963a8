import type { Element } from '@xmldom/xmldom';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { childOf, childrenOf, integerOf } from '../../../opc/index.ts';
import { contrastRatio, leastContrast, smallestOnSlides } from '../../../theme/index.ts';
import { scaleOf } from '../../brand/scale-brand.ts';
import type { PackageFile } from '../package/package-file.ts';
import { withChildren } from './page-shape.ts';
import { fillIn, paintedOn } from './painted-color.ts';
import type { SeenChart } from './seen-chart.ts';
import { chartIn, plotsIn, pointProperties } from './seen-chart.ts';
import type { SeenText } from './seen-text.ts';
import type { SlidePage } from './slide-page.ts';

/** From these sizes on letters are large, and need less contrast (WCAG 2.2, 1.4.3), points. */
const largeFrom = { plain: 18, bold: 14 } as const;

function leastFor({ size, isBold }: SeenText): number {
  return size >= (isBold ? largeFrom.bold : largeFrom.plain) ? leastContrast.shape : leastContrast.text;
}

function contrastOf({ paint, ground }: SeenText): number {
  const color = paint === 'none' ? undefined : paintedOn(ground, paint);
  return color === undefined || ground === undefined ? Number.POSITIVE_INFINITY : contrastRatio(color, ground);
}

/** Rounding of colours by lightness may cost as much. */
const tolerance = 0.05;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Text that hardly differs from what it stands on, or is too small to be read from a distance; once a slide for each. */
export function checkTexts(page: SlidePage, texts: readonly SeenText[], deck: string): readonly Diagnostic[] {
  // slides of another size fill the same screen
  const scale = scaleOf({ w: page.width, h: page.height });
  const faint = texts.find((text) => contrastOf(text) < leastFor(text) - tolerance);
  const small = texts.find(({ size }) => size > 0 && size < smallestOnSlides * scale - tolerance);
  const at = { file: deck, slide: page.number };
  return [
    ...(faint === undefined
      ? []
      : [
          diagnose('slide-text-faint', {
            ...at,
            text: shortened(faint.text),
            ratio: contrastOf(faint),
            least: leastFor(faint),
          }),
        ]),
    ...(small === undefined
      ? []
      : [
          diagnose('slide-text-small', {
            ...at,
            text: shortened(small.text),
            size: small.size,
            least: smallestOnSlides * scale,
          }),
        ]),
  ];
}

/** Marks that let more through are a ground for others. */
const bandStrength = 0.5;

/** The best contrast that a mark has by its fill, its line or its sign; undefined where it draws nothing or what cannot be told. */
function markContrast(properties: Element | undefined, series: Element, chart: SeenChart): number | undefined {
  const { ground, page } = chart;
  if (ground === undefined) return undefined;
  const marker = childOf(series, 'c:marker', 'c:spPr');
  const holders = [properties, childOf(properties, 'a:ln'), marker, childOf(marker, 'a:ln')];
  const fills = holders
    .map((holder) => fillIn(holder, page.colors))
    .filter((fill) => fill !== undefined && fill !== 'none');
  // a band that others are drawn on: they are looked at, and it is to be faint
  if (fills.length > 0 && fills.every((fill) => fill !== 'unknown' && fill.strength < bandStrength)) return undefined;
  const colors = fills.map((fill) => paintedOn(ground, fill));
  if (colors.length === 0 || colors.includes(undefined)) return undefined;
  return Math.max(...colors.map((color) => contrastRatio(color ?? ground, ground)));
}

function faintestMark(chart: SeenChart): number {
  const ratios = plotsIn(chart.root)
    .flatMap((plot) => childrenOf(plot, 'c:ser'))
    .flatMap((series) => {
      const points = childrenOf(series, 'c:dPt').map((point) => integerOf(childOf(point, 'c:idx'), 'val'));
      const properties = [childOf(series, 'c:spPr'), ...points.map((index) => pointProperties(series, index))];
      return properties.map((one) => markContrast(one, series, chart) ?? Number.POSITIVE_INFINITY);
    });
  return Math.min(...ratios);
}

/** Charts with a mark that hardly differs from what it stands on. */
export function checkMarks(page: SlidePage, file: PackageFile, deck: string): readonly Diagnostic[] {
  return page.shapes.flatMap(withChildren).flatMap((shape) => {
    const chart = chartIn(shape, page, file);
    const ratio = chart === undefined ? Number.POSITIVE_INFINITY : faintestMark(chart);
    if (ratio >= leastContrast.shape - tolerance) return [];
    return [
      diagnose('slide-mark-faint', {
        file: deck,
        slide: page.number,
        chart: shape.name,
        ratio,
        least: leastContrast.shape,
      }),
    ];
  });
}
