import type { NativePoint, NativeSeries } from '../presentation/native-chart.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { barProperties } from './chart-fill.ts';
import type { ChartContext } from './chart-labels.ts';
import { seriesLabels } from './chart-labels.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { numberReference, rangeExtension, stringReference } from './chart-text.ts';

/** `c:dPt` for a point that does not look like its series. */
function ownPoint(point: NativePoint, index: number, series: NativeSeries, context: ChartContext): Xml {
  return el(
    'c:dPt',
    {},
    el('c:idx', { val: index }),
    el('c:invertIfNegative', { val: 0 }),
    el('c:bubble3D', { val: 0 }),
    barProperties(point, series, context.colors),
  );
}

/** The fill that most of a series has and that its legend key shows. */
function commonFill(series: NativeSeries) {
  const fills = series.points.flatMap((point) => (point === null ? [] : [point.fill]));
  const [first = 'solid'] = fills;
  return fills.every((fill) => fill === first) ? first : 'solid';
}

function differs(point: NativePoint, usual: NativePoint['fill']): boolean {
  return point.fill !== usual || point.emphasised === true;
}

/** One `c:ser` of a bar chart, with cells, caches, labels and the looks of its points. */
export function seriesXml(index: number, sheet: ChartSheet, context: ChartContext): Xml {
  const { chart, colors } = context;
  const series = chart.series[index];
  const column = sheet.values[index];
  if (series === undefined || column === undefined) throw new Error(`chart ${chart.id} has no series ${index}`);
  const usual = commonFill(series);
  const decimals = series.points.map((point) => point?.decimal ?? null);
  const secondary = series.points.map((point) => point?.label?.secondary ?? null);
  return el(
    'c:ser',
    {},
    el('c:idx', { val: index }),
    el('c:order', { val: index }),
    el('c:tx', {}, stringReference(column.head, [series.name])),
    barProperties({ fill: usual }, series, colors),
    el('c:invertIfNegative', { val: 0 }),
    series.points.map((point, at) => point !== null && differs(point, usual) && ownPoint(point, at, series, context)),
    seriesLabels(series, context),
    el('c:cat', {}, stringReference(sheet.categories.range, chart.categories)),
    el('c:val', {}, numberReference(column, decimals)),
    rangeExtension(sheet.labels[index], secondary),
  );
}
