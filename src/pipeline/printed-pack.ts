import type { Chart } from '../chart/index.ts';
import { toChartHead } from '../chart/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Flow } from '../document/index.ts';
import { factsPrinted } from '../document/index.ts';
import type { PrintedPack } from '../trace/index.ts';
import type { ExaminedPack } from './examine.ts';

/**
 * What the outputs of a pack print of its dataset.
 *
 * @param complete whether nothing was left out, neither by errors nor by a choice of outputs
 */
export function toPrintedPack(examined: ExaminedPack, complete: boolean): PrintedPack {
  const { pack, plan, charts, documents, lookedUp } = examined;
  const drawing = [...charts].map(([id, chart]) => [id, { facts: factsOfChart(chart), place: chart.place }] as const);
  return {
    ...{ dataset: pack.dataset, lookedUp, documents },
    ...{ charts: new Map(drawing), pictures: plan.pictures, complete },
  };
}

/** The facts that a chart prints in its words, then those that it draws, as where it stands in a document. */
export function factsOfChart(chart: Chart): readonly string[] {
  const figure: Flow = { type: 'chart', ...toChartHead(chart), marks: [], place: chart.place };
  return factsPrinted({ type: 'root', children: [figure] });
}

/** What is wrong with a pack, without the notes on what is not: whoever asks for facts sees for himself which are not used. */
export function withoutNotes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'info');
}
