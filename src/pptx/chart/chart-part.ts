import { namespaces } from '../../opc/index.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, xmlPart } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import { textProperties } from './chart-text.ts';
import { ringLegend, ringTitle } from './ring-plot.ts';

function plotLayout({ chart: { plot } }: ChartContext): Xml {
  const fractions = Object.entries(plot).map(([name, value]) => el(`c:${name}`, { val: value }));
  const edges = [
    el('c:layoutTarget', { val: 'inner' }),
    el('c:xMode', { val: 'edge' }),
    el('c:yMode', { val: 'edge' }),
  ];
  return el('c:layout', {}, el('c:manualLayout', {}, edges, fractions));
}

function legend({ chart, colors }: ChartContext): Xml | undefined {
  if (!chart.legend) return undefined;
  const hidden = chart.series.flatMap((series, index) =>
    series.color === 'none' || series.isUnlisted === true
      ? [el('c:legendEntry', {}, el('c:idx', { val: index }), el('c:delete', { val: 1 }))]
      : [],
  );
  const text = textProperties(colors, { size: chart.labelSize, color: 'ink' });
  return el('c:legend', {}, el('c:legendPos', { val: 't' }), hidden, el('c:overlay', { val: 0 }), text);
}

/**
 * A chart part (DrawingML charts, ISO/IEC 29500-1 §21.2) whose workbook is its relationship `workbookId`.
 *
 * @param plotted its plots and their axes
 */
export function chartPart(plotted: readonly Xml[], workbookId: string, context: ChartContext): string {
  const { ring } = context.chart;
  const plain = el('a:p', {}, el('a:pPr', {}, el('a:defRPr')), el('a:endParaRPr', { lang: 'en-US' }));
  const root = el(
    'c:chartSpace',
    { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
    el('c:date1904', { val: 0 }),
    el('c:lang', { val: context.language }),
    el('c:roundedCorners', { val: 0 }),
    el(
      'c:chart',
      {},
      ring !== undefined && ring.total.length > 0 && ringTitle(ring, context),
      el('c:autoTitleDeleted', { val: ring === undefined ? 1 : 0 }),
      el('c:plotArea', {}, plotLayout(context), plotted, el('c:spPr', {}, noFill)),
      ring === undefined ? legend(context) : ringLegend(ring, context),
      el('c:plotVisOnly', { val: 1 }),
      el('c:dispBlanksAs', { val: 'gap' }),
    ),
    el('c:spPr', {}, noFill, noLine),
    el('c:txPr', {}, el('a:bodyPr'), el('a:lstStyle'), plain),
    el('c:externalData', { 'r:id': workbookId }, el('c:autoUpdate', { val: 0 })),
  );
  return xmlPart(root);
}
