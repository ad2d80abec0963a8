import type { CoreChartOptions } from 'chart.js';
import type { PlotBox } from './layout.ts';

/** Chart.js options that every chart has: a still drawing without anything that our own plugins draw. */
export function stillOptions({ padding }: PlotBox, density: number) {
  return {
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [] as CoreChartOptions<'bar'>['events'],
    devicePixelRatio: density,
    locale: 'en-GB',
    layout: { padding },
    plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
  } as const;
}
