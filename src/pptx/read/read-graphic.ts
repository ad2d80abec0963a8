import type { Element } from '@xmldom/xmldom';
import type { OpenedPackage } from '../../opc/index.ts';
import { childOf, childrenOf, isNamed, relationshipOf } from '../../opc/index.ts';
import type { ReadChart } from './chart/read-chart.ts';
import { readChart } from './chart/read-chart.ts';
import { bodyText, tableText } from './text-lines.ts';

/** What a graphic frame shows: words of a table or a diagram, or a chart. */
export interface ReadGraphic {
  readonly text: string;
  readonly chart?: ReadChart;
}

/** Reads the content of a `p:graphicFrame` of a slide. Pictures of other programs' objects hold nothing to read. */
export function readGraphic(frame: Element, slidePart: string, opened: OpenedPackage): ReadGraphic {
  const data = childOf(frame, 'a:graphic', 'a:graphicData');
  const chart = childOf(data, 'c:chart');
  if (chart !== undefined) {
    const link = opened.link(slidePart, relationshipOf(chart));
    return link === undefined ? { text: '' } : { text: '', chart: readChart(link.target, opened) };
  }
  const diagram = childOf(data, 'dgm:relIds');
  if (diagram !== undefined) return { text: diagramText(diagram, slidePart, opened) };
  return { text: childrenOf(data, 'a:tbl').map(tableText).join('\n') };
}

/** Words of a SmartArt diagram, which are in a part of their own (ISO/IEC 29500-1 §21.4). */
function diagramText(diagram: Element, slidePart: string, opened: OpenedPackage): string {
  const link = opened.link(slidePart, relationshipOf(diagram, 'dm'));
  const root = link === undefined ? undefined : opened.root(link.target);
  return childrenOf(childOf(root, 'dgm:ptLst'), 'dgm:pt')
    .map((point) => bodyText(childOf(point, 'dgm:t')))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** Whether a shape is a frame around a table, a diagram or a chart. */
export function isGraphic(shape: Element): boolean {
  return isNamed(shape, 'p:graphicFrame');
}
