import type { ChartFigure, Flow, FlowType, Root, Table } from '../nodes.ts';
import { visit } from '../visit.ts';

/** What a reader of a brief does not see, nor an audience on a slide. */
const unseen: ReadonlySet<FlowType> = new Set(['notes', 'closing']);

/** The charts and tables of a document, in reading order. */
export function figuresOf(root: Root): readonly (ChartFigure | Table)[] {
  const figures: (ChartFigure | Table)[] = [];
  visit(root, {
    enter: (node, parents) => {
      if (isFigure(node) && !parents.some(({ type }) => unseen.has(type))) figures.push(node);
    },
  });
  return figures;
}

/** Whether a node is a chart or a table. */
export function isFigure(node: Flow): node is ChartFigure | Table {
  return node.type === 'chart' || node.type === 'table';
}

/** The id by which a template refers to a chart or table. */
export function figureId(node: ChartFigure | Table): string | undefined {
  return node.type === 'chart' ? node.chart : node.id;
}
