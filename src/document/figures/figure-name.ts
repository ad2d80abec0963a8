import type { ChartFigure, Table } from '../nodes.ts';

/** What a chart or table is called and where links to it lead. */
export interface FigureName {
  /** `Figure 3`, `Table 2`. Absent where it has no number. */
  readonly label?: string;
  /** `figure-id`, `table-id`; absent for a table without an id. */
  readonly target?: string;
}

/** Names a chart or table by its kind and number, and gives the destination that it is. */
export function figureName(node: ChartFigure | Table): FigureName {
  const [noun, id] = node.type === 'chart' ? ['Figure', node.chart] : ['Table', node.id];
  return {
    ...(node.number === undefined ? {} : { label: `${noun} ${node.number}` }),
    ...(id === undefined ? {} : { target: `${noun.toLowerCase()}-${id}` }),
  };
}
