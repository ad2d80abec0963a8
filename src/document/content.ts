import type { Flow, FlowType, ListItem, Phrasing, TableRow } from './nodes.ts';

/** A piece of a flow node: another flow node, or a run of phrasing. */
export type Content = Flow | readonly Phrasing[];

type ContentOf = { readonly [T in FlowType]: (node: Extract<Flow, { type: T }>) => readonly Content[] };

const none = (): readonly Content[] => [];

const contents = {
  heading: (node) => [node.children],
  paragraph: (node) => [node.children],
  blockquote: (node) => node.children,
  list: (node) => node.children.flatMap((item: ListItem) => item.children),
  table: (node) => [
    node.title,
    node.subtitle,
    ...[node.header, ...node.rows].flatMap((row: TableRow) => row.children.map((cell) => cell.children)),
    node.note,
  ],
  standfirst: (node) => [node.children],
  kpis: (node) => node.tiles.flatMap((tile) => [tile.label, tile.value, tile.note]),
  findings: (node) => node.items.flatMap((item) => [item.figure, item.text]),
  timeline: (node) => [node.title, ...node.items.flatMap((item) => [item.figure, item.text])],
  chart: (node) => [node.title, node.subtitle, node.note],
  image: (node) => [node.alt],
  aside: (node) => [node.title, ...node.children],
  callout: (node) => [node.title, ...node.children],
  columns: (node) => node.columns.flat(),
  caveats: (node) => node.items.flatMap((item) => item.facts),
  changes: (node) => node.children,
  sources: none,
  contents: none,
  cover: (node) => [node.kicker, node.title, node.standfirst, ...node.children],
  closing: (node) => [node.title, ...node.children],
  notes: (node) => node.children,
  pagebreak: none,
  footnoteDefinition: (node) => [node.children],
  section: (node) => node.children,
} satisfies ContentOf;

/** What a flow node holds, in reading order. */
export function contentOf(node: Flow): readonly Content[] {
  const pieces = contents[node.type] as (flow: Flow) => readonly Content[];
  return pieces(node);
}

/** Whether a piece is a run of phrasing. */
export function isRun(content: Content): content is readonly Phrasing[] {
  return Array.isArray(content);
}
