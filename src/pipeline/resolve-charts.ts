import type { Chart, Charts } from '../chart/index.ts';
import { toChart } from '../chart/index.ts';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import type { TemplateSet } from '../template/index.ts';
import type { Pack } from './read-pack.ts';

/** Resolves every chart of a pack, in the order of their ids; those with errors are left out. */
export function resolveCharts(pack: Pack, { renderInline }: TemplateSet): Checked<Charts> {
  const { chartSpecs, dataset, glossary } = pack;
  const charts = new Map<string, Chart>();
  const diagnostics: Diagnostic[] = [];
  for (const [id, spec] of [...chartSpecs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const chart = toChart(spec, { dataset, glossary, inline: renderInline });
    diagnostics.push(...chart.diagnostics);
    if (chart.value !== undefined) charts.set(id, chart.value);
  }
  return { value: charts, diagnostics };
}
