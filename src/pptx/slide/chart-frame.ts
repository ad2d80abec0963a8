import { namespaces } from '../../opc/index.ts';
import { chartPart } from '../chart/chart-part.ts';
import { sourcesSheet } from '../chart/chart-sheet.ts';
import { plottedChart } from '../chart/plotted-chart.ts';
import { renderWorkbook } from '../chart/workbook.ts';
import { Relationships } from '../package/relationships.ts';
import type { NativeChart } from '../presentation/native-chart.ts';
import type { FilledPlaceholder } from '../presentation/presentation.ts';
import { el } from '../xml/element.ts';
import { graphicFrame } from './graphic-frame.ts';
import type { SlideContext } from './slide-context.ts';
import type { WrittenShape } from './written-shape.ts';

/** Writes the chart and its workbook into the package; returns the chart's part name. */
function writeChart(chart: NativeChart, context: SlideContext): string {
  const { parts, colors, language, epoch } = context;
  const number = context.nextChart();
  const part = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  const links = new Relationships(part);
  const { sheet, plotted } = plottedChart({ chart, colors, language });
  parts.set(workbook, renderWorkbook([sheet, sourcesSheet(chart)], epoch));
  parts.set(part, chartPart(plotted, links.to('package', workbook), { chart, colors, language }));
  links.writeTo(parts);
  return part;
}

/** A native chart in its placeholder. */
export function chartFrame(filled: FilledPlaceholder, chart: NativeChart, context: SlideContext): WrittenShape {
  const id = context.links.to('chart', writeChart(chart, context));
  const data = el('c:chart', { 'xmlns:c': namespaces.c, 'r:id': id });
  const { name, description } = chart;
  return graphicFrame(filled, { name, description, uri: namespaces.c, data }, context);
}
