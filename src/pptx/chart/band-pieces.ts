import type { NativeBand } from '../presentation/native-chart.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { numberReference } from './chart-text.ts';

/** Points; per cent. */
const width = 10;
const strength = 26;

function pieceLine({ colors, chart }: ChartContext): Xml {
  const [edge] = chart.series;
  const color = edge === undefined || edge.color === 'none' ? 'grey' : edge.color;
  return el('c:spPr', {}, colors.line(color, width, { alpha: strength }));
}

/** The cell of a figure: its column is that of the series that draws its mark. */
function cellOf(fact: string, category: number, sheet: ChartSheet, { chart }: ChartContext): string {
  const index = chart.series.findIndex(({ points }) => {
    const point = points[category];
    return point?.fact === fact && point.isJoint !== true;
  });
  return (sheet.values[index]?.head ?? '').replace(/\d+$/, String(category + 2));
}

/**
 * A band on two axes of numbers: a broad stroke a category from its low end to its high one. An area would need a cell with the difference
 * of the two, and falls to zero where the band is not.
 */
export function bandPieces({ ends }: NativeBand, sheet: ChartSheet, context: ChartContext): readonly Xml[] {
  const { chart } = context;
  const held = ends.flatMap((one, category) => (one === null ? [] : [{ ...one, category }]));
  return held.map(({ low, high, category }, index) => {
    const place = sheet.categories.range.replace(/\d+:\$([A-Z]+)\$\d+$/, String(category + 2));
    const year = chart.across?.decimals[category] ?? '';
    const cells = [low, high].map(({ fact }) => cellOf(fact, category, sheet, context));
    return el(
      'c:ser',
      {},
      el('c:idx', { val: chart.series.length + index }),
      el('c:order', { val: chart.series.length + index }),
      el('c:tx', {}, el('c:v', {}, text(`Band ${chart.categories[category] ?? ''}`))),
      pieceLine(context),
      el('c:marker', {}, el('c:symbol', { val: 'none' })),
      el('c:xVal', {}, numberReference({ range: `(${place},${place})` }, [year, year])),
      el('c:yVal', {}, numberReference({ range: `(${cells.join(',')})` }, [low.decimal, high.decimal])),
      el('c:smooth', { val: 0 }),
    );
  });
}

/** The same on an axis of categories: between the highest and the lowest line. */
export function bandLines(context: ChartContext): Xml {
  return el('c:hiLowLines', {}, pieceLine(context));
}
