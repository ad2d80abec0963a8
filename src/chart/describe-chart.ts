import { formatDecimal } from '../facts/index.ts';
import { axisMoves } from './axis-moves.ts';
import type { Chart, ChartPoint } from './chart.ts';
import { plainText } from './plain-text.ts';

/** The parts of a chart that its description is made from. */
type Described = Omit<Chart, 'description'>;

/** Alt text: the kind of chart, its finding, what is measured, and every number with its qualifier. */
export function describeChart(chart: Described): string {
  const rows = chart.categories.map((category, index) => describeCategory(chart, category, index));
  const sentences = [
    `${kindOf(chart)}. ${plainText(chart.title)}`,
    plainText(chart.subtitle),
    axesOf(chart),
    rows.join('; '),
    ...beginningsOf(chart),
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** What each of two axes measures. */
function axesOf({ mark, series: [first, second] }: Described): string {
  if (first?.axis === undefined || second?.axis === undefined) return '';
  const [here, there] = [first, second].map(({ name, axis }) => `${name} (${axis?.unitLabel})`);
  return mark === 'point'
    ? `${here} runs from left to right, ${there} from the bottom up`
    : `Columns show ${here} on the left axis, the line shows ${there} on the right axis`;
}

/** Where an axis begins that may begin elsewhere, unless at zero: how large changes look hangs on it. */
function beginningsOf({ mark, axis, series }: Described): readonly string[] {
  if (!axisMoves(mark)) return [];
  const axes =
    mark === 'point'
      ? series.map((one, index) => ({
          name: index === 0 ? 'horizontal axis' : 'vertical axis',
          min: one.axis?.min ?? 0,
        }))
      : [{ name: 'axis', min: axis.min }];
  return axes
    .filter(({ min }) => min > 0)
    .map(({ name, min }) => `The ${name} begins at ${formatDecimal(String(min))}`);
}

function kindOf({ mark, orient, stack, series }: Described): string {
  if (mark === 'span') return 'Chart of time spans';
  if (mark === 'line') return 'Line chart';
  if (mark === 'arc') return 'Ring of parts';
  if (mark === 'area') return 'Band chart';
  if (mark === 'rule') return 'Dumbbell chart';
  if (mark === 'point') return 'Scatter chart';
  if (mark === 'combo') return 'Column and line chart with two axes';
  const bars = orient === 'horizontal' ? 'bar chart' : 'column chart';
  if (stack !== 'none') return `Stacked ${bars}`;
  return `${series.length > 1 ? 'Grouped ' : ''}${bars}`.replace(/^./, (letter) => letter.toUpperCase());
}

function describeCategory(chart: Described, category: string, index: number): string {
  const points = chart.series.flatMap((series) => {
    const point = series.points[index];
    return point ? [{ name: series.name, point }] : [];
  });
  const alone = chart.series.length === 1 || (points.length === 1 && chart.stack !== 'none');
  const figures = points.map(({ name, point }) => (alone ? describePoint(point) : `${name} ${describePoint(point)}`));
  const total = chart.totals[index];
  const all = [...figures, ...(total ? [`total ${describePoint(total)}`] : [])];
  return `${category}: ${all.length === 0 ? 'no figure' : all.join(', ')}`;
}

function describePoint({ label, secondary, noted, start, value }: ChartPoint): string {
  const details = [start === undefined ? undefined : `from ${start} to ${value}`, secondary, noted];
  const words = details.filter((detail) => detail !== undefined);
  return words.length === 0 ? label : `${label} (${words.join(', ')})`;
}
