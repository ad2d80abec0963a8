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
    const { BarController, DoughnutController, LineController, ScatterController } = loaded;
    const { ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale } = loaded;
    loaded.Chart.register(BarController, DoughnutController, LineController, ScatterController);
    loaded.Chart.register(ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale);
    library = loaded;
  }
  return library;
}
