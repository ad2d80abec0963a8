import type { Flow, FlowType } from '../../document/index.ts';
import { layoutAside } from './aside.ts';
import type { Atom } from './atom.ts';
import { layoutBlockquote } from './blockquote.ts';
import { layoutCallout } from './callout.ts';
import { layoutCaveats } from './caveats.ts';
import { layoutChanges } from './changes.ts';
import { layoutChart } from './chart.ts';
import { layoutColumns } from './columns.ts';
import type { Setting } from './composition.ts';
import { layoutContents } from './contents.ts';
import { layoutCover } from './cover.ts';
import { layoutFindings } from './findings.ts';
import type { LayoutFlow } from './flow.ts';
import { layoutFootnote } from './footnote.ts';
import { layoutHeading } from './heading.ts';
import { layoutImage } from './image.ts';
import { layoutKpis } from './kpis.ts';
import { layoutList } from './list.ts';
import { layoutNothing } from './nothing.ts';
import { layoutPageBreak } from './page-break.ts';
import { layoutParagraph } from './paragraph.ts';
import { layoutSection } from './section.ts';
import { layoutSources } from './sources.ts';
import { layoutStandfirst } from './standfirst.ts';
import { layoutTable } from './table.ts';
import { layoutTimeline } from './timeline.ts';

type NodeOf<T extends FlowType> = Extract<Flow, { type: T }>;

const layouts = {
  aside: layoutAside,
  blockquote: layoutBlockquote,
  callout: layoutCallout,
  caveats: layoutCaveats,
  changes: layoutChanges,
  chart: layoutChart,
  closing: layoutNothing,
  columns: layoutColumns,
  contents: layoutContents,
  cover: layoutCover,
  findings: layoutFindings,
  footnoteDefinition: layoutFootnote,
  heading: layoutHeading,
  image: layoutImage,
  kpis: layoutKpis,
  list: layoutList,
  notes: layoutNothing,
  pagebreak: layoutPageBreak,
  paragraph: layoutParagraph,
  section: layoutSection,
  sources: layoutSources,
  standfirst: layoutStandfirst,
  table: layoutTable,
  timeline: layoutTimeline,
} satisfies { [T in FlowType]: (node: NodeOf<T>, setting: Setting, flow: LayoutFlow) => readonly Atom[] };

/** Lays out one node by its type; nodes that hold others get `flow` to lay those out. */
export function layoutNode(node: Flow, setting: Setting, flow: LayoutFlow): readonly Atom[] {
  const layout = layouts[node.type] as (node: Flow, setting: Setting, flow: LayoutFlow) => readonly Atom[];
  return layout(node, setting, flow);
}
