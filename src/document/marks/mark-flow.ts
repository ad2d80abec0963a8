import { factsOf } from '../facts-printed.ts';
import type { ChartFigure, Flow, FlowType, ListItem, Mark, Phrasing, TableRow } from '../nodes.ts';
import { visitRun } from '../visit.ts';
import { inMarkOrder } from './mark-rank.ts';
import { createMarkRun, type FactMarks, type MarkRun } from './mark-run.ts';

/** How marks are written into flow nodes. */
interface Marking extends FactMarks {
  /** Set inside a list item, whose paragraphs are one block. */
  readonly item?: MarkRun | undefined;
}

type MarkersByType = {
  readonly [T in FlowType]: (node: Extract<Flow, { type: T }>, marking: Marking) => Extract<Flow, { type: T }>;
};

const same = <Node>(node: Node): Node => node;
const newBlock = (marking: Marking): MarkRun => createMarkRun(marking);
const outsideItem = (marking: Marking): Marking => ({ byFact: marking.byFact, changed: marking.changed });
/** What is listed as changed need not say so once more. */
const unchanged = (marking: Marking): Marking => ({ byFact: marking.byFact, changed: new Map() });

// Headings, standfirsts, titles and cover lines carry no superiors: they stay as they are.
const markers = {
  heading: same,
  standfirst: same,
  contents: same,
  sources: same,
  pagebreak: same,
  image: same,
  paragraph: (node, marking) => ({ ...node, children: (marking.item ?? newBlock(marking))(node.children) }),
  footnoteDefinition: (node, marking) => ({ ...node, children: newBlock(marking)(node.children) }),
  blockquote: (node, marking) => ({ ...node, children: markAll(node.children, outsideItem(marking)) }),
  list: (node, marking) => ({ ...node, children: node.children.map((item) => markItem(item, marking)) }),
  table: (node, marking) => ({
    ...node,
    header: markRow(node.header, marking),
    rows: node.rows.map((row) => markRow(row, marking)),
    note: newBlock(marking)(node.note),
  }),
  kpis: (node, marking) => ({
    ...node,
    tiles: node.tiles.map((tile) => {
      const mark = newBlock(marking);
      return { ...tile, label: mark(tile.label), value: mark(tile.value), note: mark(tile.note) };
    }),
  }),
  findings: (node, marking) => ({ ...node, items: node.items.map((item) => markFigure(item, marking)) }),
  timeline: (node, marking) => ({ ...node, items: node.items.map((item) => markFigure(item, marking)) }),
  chart: (node, marking) => ({ ...node, marks: chartMarks(node, marking.byFact) }),
  aside: (node, marking) => ({ ...node, children: markAll(node.children, outsideItem(marking)) }),
  callout: (node, marking) => ({ ...node, children: markAll(node.children, outsideItem(marking)) }),
  columns: (node, marking) => ({
    ...node,
    columns: node.columns.map((column) => markAll(column, outsideItem(marking))),
  }),
  caveats: (node, marking) => ({
    ...node,
    items: node.items.map((item) => ({ ...item, facts: item.facts.map(newBlock(marking)) })),
  }),
  changes: (node, marking) => ({ ...node, children: markAll(node.children, unchanged(marking)) }),
  cover: (node, marking) => ({ ...node, children: markAll(node.children, marking) }),
  closing: (node, marking) => ({ ...node, children: markAll(node.children, marking) }),
  notes: (node, marking) => ({ ...node, children: markAll(node.children, outsideItem(marking)) }),
  section: (node, marking) => ({ ...node, children: markAll(node.children, marking) }),
} satisfies MarkersByType;

/** Writes the marks of its facts into a flow node and all that it holds. */
export function markFlow(node: Flow, marks: FactMarks): Flow {
  return markNode(node, { byFact: marks.byFact, changed: marks.changed });
}

function markNode(node: Flow, marking: Marking): Flow {
  const marker = markers[node.type] as (flow: Flow, how: Marking) => Flow;
  return marker(node, marking);
}

function markAll(nodes: readonly Flow[], marking: Marking): readonly Flow[] {
  return nodes.map((node) => markNode(node, marking));
}

function markItem(item: ListItem, marking: Marking): ListItem {
  return { ...item, children: markAll(item.children, { ...marking, item: newBlock(marking) }) };
}

function markRow(row: TableRow, marking: Marking): TableRow {
  const mark = newBlock(marking);
  return { ...row, children: row.children.map((cell) => ({ ...cell, children: mark(cell.children) })) };
}

function markFigure<Item extends { figure: readonly Phrasing[]; text: readonly Phrasing[] }>(
  item: Item,
  marking: Marking,
): Item {
  const mark = newBlock(marking);
  return { ...item, figure: mark(item.figure), text: mark(item.text) };
}

/** The marks of what a chart draws and of the facts in its words. */
function chartMarks(node: ChartFigure, byFact: ReadonlyMap<string, Mark>): readonly Mark[] {
  const facts = new Set<string>(node.facts);
  for (const run of [node.title, node.subtitle, node.note]) {
    visitRun(run, (phrasing) => {
      for (const fact of factsOf(phrasing)) facts.add(fact);
    });
  }
  return inMarkOrder([...new Set([...facts].flatMap((fact) => byFact.get(fact) ?? []))]);
}
