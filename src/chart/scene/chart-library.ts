import { createRequire } from 'node:module';

type ChartLibrary = typeof import('chart.js');

let library: ChartLibrary | undefined;

/**
 * Chart.js with the parts that bar charts need. Loaded when the first chart is drawn: its import costs 27 ms, and drawing
 * is synchronous, so that a dynamic import will not do.
 */
export function chartLibrary(): ChartLibrary {
  if (library === undefined) {
    const loaded = createRequire(import.meta.url)('chart.js') as ChartLibrary;
    loaded.Chart.register(loaded.BarController, loaded.BarElement, loaded.CategoryScale, loaded.LinearScale);
    library = loaded;
  }
  return library;
}
