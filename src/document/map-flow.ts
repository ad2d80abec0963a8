import type { Flow } from './nodes.ts';

/** Changes single flow nodes, wherever they stand: what they hold is changed first. */
export function mapFlow(nodes: readonly Flow[], change: (node: Flow) => Flow): readonly Flow[] {
  return nodes.map((node) => change(mapInside(node, change)));
}

function mapInside(node: Flow, change: (node: Flow) => Flow): Flow {
  switch (node.type) {
    case 'list':
      return {
        ...node,
        children: node.children.map((item) => ({ ...item, children: mapFlow(item.children, change) })),
      };
    case 'columns':
      return { ...node, columns: node.columns.map((column) => mapFlow(column, change)) };
    case 'blockquote':
    case 'aside':
    case 'callout':
    case 'changes':
    case 'cover':
    case 'closing':
    case 'notes':
    case 'section':
      return { ...node, children: mapFlow(node.children, change) };
    default:
      return node;
  }
}
