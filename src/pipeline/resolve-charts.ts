import type { Chart } from '../chart/index.ts';
import { toChart } from '../chart/index.ts';
import type { Checked, Diagnostic, Place } from '../diagnostics/index.ts';
import type { Phrasing } from '../document/index.ts';
import type { Pack } from './read-pack.ts';

/** Sets inline text that may hold facts. */
type RenderInline = (text: string, place: Place) => Checked<readonly Phrasing[]>;

/** Resolves every chart of a pack, sorted by id; those with errors are left out. */
export function resolveCharts(
  { chartSpecs, dataset }: Pack,
  inline: RenderInline,
): Checked<ReadonlyMap<string, Chart>> {
  const charts = new Map<string, Chart>();
  const diagnostics: Diagnostic[] = [];
  for (const id of [...chartSpecs.keys()].sort()) {
    const spec = chartSpecs.get(id);
    if (spec === undefined) continue;
    const chart = toChart(spec, dataset, inline);
    diagnostics.push(...chart.diagnostics);
    if (chart.value !== undefined) charts.set(id, chart.value);
  }
  return { value: charts, diagnostics };
}
