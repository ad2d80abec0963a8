import type { Place } from '../../diagnostics/index.ts';
import { contentOf, isRun } from '../content.ts';
import { factsOf } from '../facts-printed.ts';
import type { Flow, FlowType, Phrasing, Root } from '../nodes.ts';
import { visit, visitRun } from '../visit.ts';

/** What a reader of a brief takes in together: a paragraph, a headline, a whole list or table, tiles, findings, a timeline, a chart. */
export interface Block {
  readonly type: FlowType;
  /** Id of the section that it stands in; undefined outside of sections. */
  readonly section: string | undefined;
  /** Ids of the facts that it prints, cites or draws, each with the place where it does so first; none in a list of caveats. */
  readonly facts: ReadonlyMap<string, Place>;
  /** Ids of the caveats whose text it prints. */
  readonly caveats: ReadonlySet<string>;
}

/** What a brief leaves out, and what lists the facts of other blocks. */
const notRead: ReadonlySet<FlowType> = new Set(['notes', 'closing', 'sources', 'changes']);

/** The blocks of a brief, in reading order. */
export function blocksOf(root: Root): readonly Block[] {
  return blocksIn(root.children, undefined);
}

function blocksIn(nodes: readonly Flow[], section: string | undefined): readonly Block[] {
  return nodes
    .filter(({ type }) => !notRead.has(type))
    .flatMap((node) => [
      toBlock(node, section),
      ...blocksIn(innerBlocks(node), node.type === 'section' ? node.id : section),
    ]);
}

/** A list is read as a whole. */
function innerBlocks(node: Flow): readonly Flow[] {
  return node.type === 'list' ? [] : contentOf(node).filter((content): content is Flow => !isRun(content));
}

function runsOf(node: Flow): readonly (readonly Phrasing[])[] {
  if (node.type !== 'list') return contentOf(node).filter(isRun);
  const runs: (readonly Phrasing[])[] = [];
  visit({ type: 'root', children: [node] }, { run: (run) => runs.push(run) });
  return runs;
}

function toBlock(node: Flow, section: string | undefined): Block {
  const { type } = node;
  if (type === 'caveats') {
    return { type, section, facts: new Map(), caveats: new Set(node.items.map(({ caveat }) => caveat)) };
  }
  const facts = new Map<string, Place>();
  const caveats = new Set<string>();
  const meet = (ids: readonly string[], place: Place) => {
    for (const id of ids) if (!facts.has(id)) facts.set(id, place);
  };
  for (const run of runsOf(node)) {
    visitRun(run, (phrasing) => {
      meet(factsOf(phrasing), phrasing.place);
      if (phrasing.type === 'text' && phrasing.caveat !== undefined) caveats.add(phrasing.caveat);
    });
  }
  if (type === 'chart') meet(node.facts, node.place);
  return { type, section, facts, caveats };
}
