import type { ColorRole } from '../../theme/index.ts';
import type { NativePoint, NativeSeries } from '../presentation/native-chart.ts';
import type { DeckColors } from '../xml/color.ts';
import { noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import { seriesLabels } from './chart-labels.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { numberReference, rangeExtension, stringReference } from './chart-text.ts';

/** Points. */
const lineWidth = 2.5;
const sizes = { plain: 8, emphasised: 11 } as const;

/** `c:spPr` of a line. */
export function lineProperties(series: NativeSeries, colors: DeckColors): Xml {
  if (series.color === 'none' || series.line?.isHidden === true) return el('c:spPr', {}, noLine);
  const { dash, width = lineWidth } = series.line ?? {};
  return el('c:spPr', {}, colors.line(series.color, width, dash === undefined ? {} : { dash }));
}

/** LibreOffice draws no outline around marks that no line joins, where white ones would be lost. */
function openFill({ line }: NativeSeries): ColorRole {
  return line?.isHidden === true ? 'pale' : 'white';
}

/** Full where a figure is reported, open where it is not. */
export function marker(point: NativePoint, series: NativeSeries, colors: DeckColors): Xml {
  if (point.isJoint === true || series.color === 'none') return el('c:marker', {}, el('c:symbol', { val: 'none' }));
  const color = point.color ?? series.color;
  const isOpen = point.fill === 'projected' || point.fill === 'promised' || point.fill === 'not-itemised';
  return el(
    'c:marker',
    {},
    el('c:symbol', { val: 'circle' }),
    el('c:size', { val: point.markSize ?? (point.emphasised === true ? sizes.emphasised : sizes.plain) }),
    el('c:spPr', {}, colors.fill(isOpen ? openFill(series) : color), colors.line(color, 1.75)),
  );
}

function isUsual(point: NativePoint, usual: NativePoint): boolean {
  const looks = ['fill', 'emphasised', 'isJoint', 'markSize', 'color'] as const;
  return looks.every((look) => point[look] === usual[look]);
}

/** `c:dPt` of a point whose mark is not that of its series. */
function ownPoint(point: NativePoint, index: number, series: NativeSeries, colors: DeckColors): Xml {
  return el(
    'c:dPt',
    {},
    el('c:idx', { val: index }),
    marker(point, series, colors),
    el('c:bubble3D', { val: 0 }),
    lineProperties(series, colors),
  );
}

/** The points of a series whose marks differ from the usual one. */
export function ownPoints(usual: NativePoint, series: NativeSeries, colors: DeckColors): readonly Xml[] {
  return series.points.flatMap((point, at) =>
    point === null || isUsual(point, usual) ? [] : [ownPoint(point, at, series, colors)],
  );
}

/** One `c:ser` of a line or scatter chart: the latter where the chart has numbers along its axis. */
export function lineSeriesXml(index: number, sheet: ChartSheet, context: ChartContext): Xml {
  const { chart, colors } = context;
  const series = chart.series[index];
  const column = sheet.values[index];
  if (series === undefined || column === undefined) throw new Error(`chart ${chart.id} has no series ${index}`);
  const points = series.points.flatMap((point) => point ?? []);
  const own = points.filter(({ isJoint }) => isJoint !== true);
  // LibreOffice gives points of their own no other look than an open one of their series
  const usual = own.find(({ fill }) => fill === 'solid') ?? own[0] ?? points[0];
  const decimals = series.points.map((point) => point?.decimal ?? null);
  const secondary = series.points.map((point) => point?.label?.secondary ?? null);
  const { across } = chart;
  const data =
    across === undefined
      ? [
          el('c:cat', {}, stringReference(sheet.categories.range, chart.categories)),
          el('c:val', {}, numberReference(column, decimals)),
        ]
      : [
          el('c:xVal', {}, numberReference(sheet.across ?? sheet.categories, across.decimals)),
          el('c:yVal', {}, numberReference(column, decimals)),
        ];
  return el(
    'c:ser',
    {},
    el('c:idx', { val: index }),
    el('c:order', { val: index }),
    el('c:tx', {}, stringReference(column.head, [series.name])),
    lineProperties(series, colors),
    usual !== undefined && marker(usual, series, colors),
    usual !== undefined && ownPoints(usual, series, colors),
    seriesLabels(series, context),
    data,
    el('c:smooth', { val: 0 }),
    rangeExtension(sheet.labels[index], secondary),
  );
}
