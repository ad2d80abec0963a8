import type { NativePoint, NativeRow, NativeSeries } from '../presentation/native-chart.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { scatterAxis } from './chart-axes.ts';
import type { ChartContext } from './chart-labels.ts';
import { seriesLabels } from './chart-labels.ts';
import { numberLiteral, numberReference, rangeExtension, stringReference } from './chart-text.ts';
import { lineProperties, marker, ownPoints } from './line-series.ts';
import { scatterPlot } from './plots.ts';
import type { RowSheet } from './row-sheet.ts';
import { heightOf } from './row-sheet.ts';

/** A pair as a series of two points that its rule joins. */
function pairXml(row: number, sheet: RowSheet, context: ChartContext): Xml {
  const { chart, colors } = context;
  const series = chart.series[row];
  const cells = sheet.rows[row];
  if (series === undefined || cells === undefined) throw new Error(`chart ${chart.id} has no row ${row}`);
  const [usual] = series.points.flatMap((point) => point ?? []);
  const secondary = series.points.map((point) => point?.label?.secondary ?? null);
  const decimals = series.points.map((point) => point?.decimal ?? null);
  const isLabelled = secondary.some((words) => words !== null);
  return el(
    'c:ser',
    {},
    el('c:idx', { val: row }),
    el('c:order', { val: row }),
    el('c:tx', {}, stringReference(cells.name, [series.name])),
    lineProperties(series, colors),
    usual !== undefined && marker(usual, series, colors),
    usual !== undefined && ownPoints(usual, series, colors),
    seriesLabels(series, context),
    el('c:xVal', {}, numberReference({ range: cells.values }, decimals)),
    el(
      'c:yVal',
      {},
      numberReference(
        { range: cells.heights },
        decimals.map(() => heightOf(row, chart)),
      ),
    ),
    el('c:smooth', { val: 0 }),
    rangeExtension(isLabelled ? { range: cells.labels } : undefined, secondary),
  );
}

interface Words {
  readonly name: string;
  readonly side: 'left' | 'right' | 'above';
  readonly x: number;
  readonly y: string;
}

/** Words at places of the plot: points without marks, labelled. */
function wordsXml(name: string, index: number, words: readonly Words[], context: ChartContext): Xml {
  const points = words.map((one): NativePoint => {
    const label = { prefix: one.name, suffix: '', side: one.side, isPlain: true } as const;
    return { decimal: String(one.x), fill: 'solid', fact: '', label };
  });
  const series: NativeSeries = { name, color: 'none', labels: 'above', line: { isHidden: true }, points };
  return el(
    'c:ser',
    {},
    el('c:idx', { val: index }),
    el('c:order', { val: index }),
    el('c:tx', {}, el('c:v', {}, text(name))),
    lineProperties(series, context.colors),
    el('c:marker', {}, el('c:symbol', { val: 'none' })),
    seriesLabels(series, context),
    el('c:xVal', {}, numberLiteral(words.map(({ x }) => String(x)))),
    el('c:yVal', {}, numberLiteral(words.map(({ y }) => y))),
    el('c:smooth', { val: 0 }),
  );
}

/** The names of the two marks over those of a row that has both. */
function headsOf(rows: NativeRow, { chart }: ChartContext): readonly Words[] {
  const points = chart.series[rows.headsOver]?.points ?? [];
  const values = points.map((point) => Number(point?.decimal ?? 0));
  return rows.heads.map((name, index) => {
    const x = values[index] ?? 0;
    const isLower = x < Math.max(...values) || (index === 0 && values.every((value) => value === x));
    return { name, x, y: String(chart.series.length), side: rows.areHeadsApart ? 'above' : isLower ? 'left' : 'right' };
  });
}

/** Pairs of figures with the names of their rows and marks, and the axes. */
export function rowPlots(rows: NativeRow, sheet: RowSheet, context: ChartContext): readonly Xml[] {
  const { chart } = context;
  const count = chart.series.length;
  const names = chart.series.map(
    ({ name }, row): Words => ({
      name,
      side: 'left',
      x: chart.axis.min,
      y: heightOf(row, chart),
    }),
  );
  return [
    scatterPlot([
      // LibreOffice draws nothing of series before one that has more points
      wordsXml('Names', count, names, context),
      wordsXml('Heads', count + 1, headsOf(rows, context), context),
      ...chart.series.map((_, row) => pairXml(row, sheet, context)),
    ]),
    scatterAxis('across', { ...chart.axis }, context),
    scatterAxis('up', { min: 0, max: count, crossesAt: rows.begins }, context),
  ];
}
