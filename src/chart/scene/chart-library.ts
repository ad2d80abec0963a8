import { createRequire } from 'node:module';

type ChartLibrary = typeof import('chart.js');

let library: ChartLibrary | undefined;

/**
 * Chart.js with the parts that our charts need. Loaded when the first chart is drawn: its import costs 27 ms, and drawing
 * is synchronous, so that a dynamic import will not do.
 */
export function chartLibrary(): ChartLibrary {
  if (library === undefined) {
    const loaded = createRequire(import.meta.url)('chart.js') as ChartLibrary;
    const { BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement } = loaded;
    loaded.Chart.register(
      ...[BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement],
    );
    library = loaded;
  }
  return library;
}
