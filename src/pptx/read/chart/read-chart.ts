import type { Element } from '@xmldom/xmldom';
import type { OpenedPackage } from '../../../opc/index.ts';
import { childOf, relationshipOf } from '../../../opc/index.ts';
import type { Workbook } from '../workbook/read-workbook.ts';
import { factsOf, readWorkbook } from '../workbook/read-workbook.ts';
import type { ChartCell } from './chart-cells.ts';
import { cellsOf } from './chart-cells.ts';
import { wordsOf } from './chart-words.ts';
import { seriesOf } from './series.ts';

/** A native chart as the file holds it: its part, and the workbook behind it. */
export interface ReadChart {
  /** Its words, a line each. */
  readonly text: string;
  readonly cells: readonly ChartCell[];
  /** Ids of the facts that the workbook names as its sources. */
  readonly facts: readonly string[];
}

/** Reads a chart part (ISO/IEC 29500-1 §21.2). A chart whose workbook lies elsewhere, or that has none, has cells without values. */
export function readChart(part: string, opened: OpenedPackage): ReadChart {
  const root = opened.root(part);
  const chart = childOf(root, 'c:chart');
  if (root === undefined || chart === undefined) return { text: '', cells: [], facts: [] };
  const workbook = workbookOf(root, part, opened);
  const series = seriesOf(chart);
  return {
    text: wordsOf(chart, series),
    cells: cellsOf(series, workbook),
    facts: factsOf(workbook),
  };
}

function workbookOf(root: Element, part: string, opened: OpenedPackage): Workbook {
  const data = childOf(root, 'c:externalData');
  const link = data === undefined ? undefined : opened.link(part, relationshipOf(data));
  return link === undefined || link.external ? new Map() : readWorkbook(link.target, opened);
}
