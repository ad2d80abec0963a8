import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { PluginContext } from '../plugin.ts';
import { stillOptions } from '../still-options.ts';
import { bandPlugin } from './band.ts';
import { gridPlugin, lettersPlugin, zeroLinePlugin } from './line-axes.ts';
import type { LineLayout } from './line-layout.ts';
import { dashOf, isOpen, lineColor } from './line-style.ts';

const lineWidth = 1.8;
/** The lines along a band. */
const edge = { width: 0.9, radius: 1.7 } as const;
const mark = { radius: 2.8, emphasised: 4, outline: 1.4 } as const;

/** The configuration of lines: Chart.js draws lines and marks, plugins the axes and all text. */
export function linesToChartjs(shared: PluginContext<LineLayout>, density: number): ChartConfiguration<'line'> {
  const { chart, layout } = shared;
  const [first = 0] = layout.positions;
  const last = layout.positions.at(-1) ?? 0;
  const alone = first === last ? 1 : 0;
  return {
    type: 'line',
    data: { datasets: chart.series.map((_, index) => toDataset(shared, index)) },
    options: {
      ...stillOptions(layout, density),
      scales: {
        x: { type: 'linear', display: false, min: first - alone, max: last + alone },
        y: { type: 'linear', display: false, ...layout.axis },
      },
    },
    plugins: [
      ...(chart.mark === 'area' ? [bandPlugin(shared)] : []),
      gridPlugin(shared),
      zeroLinePlugin(shared),
      lettersPlugin(shared),
    ],
  };
}

function toDataset({ chart, layout, theme }: PluginContext<LineLayout>, index: number): ChartDataset<'line'> {
  const { points = [], name = '' } = chart.series[index] ?? {};
  const color = lineColor(chart, index, theme);
  const isEdge = chart.mark === 'area' && index < 2;
  return {
    label: name,
    // Chart.js takes NaN for a gap.
    data: points.map((point, category) => ({ x: layout.positions[category] ?? 0, y: point?.value ?? Number.NaN })),
    borderColor: color,
    borderWidth: isEdge ? edge.width : lineWidth,
    borderJoinStyle: 'round',
    segment: { borderDash: ({ p1DataIndex }) => dashOf(points[p1DataIndex]?.fill ?? 'solid') },
    pointRadius: points.map((point) =>
      point?.emphasised === true ? mark.emphasised : isEdge ? edge.radius : mark.radius,
    ),
    pointBackgroundColor: points.map((point) => (point && isOpen(point.fill) ? theme.colors.white : color)),
    pointBorderColor: color,
    pointBorderWidth: isEdge ? edge.width : mark.outline,
    clip: false,
  };
}
