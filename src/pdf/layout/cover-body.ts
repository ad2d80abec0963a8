import type { Flow } from '../../document/index.ts';
import { layered, type Piece, piece, stacked } from './atom.ts';
import type { Frame, Setting } from './composition.ts';
import type { LayoutFlow } from './flow.ts';
import { penOf, rule } from './rules.ts';
import { setBlock } from './set-text.ts';

const sideWidth = 150;
const gutter = 26;
const labelRule = 14;
const contentTop = 17;
const blockGap = 16;

/** The lower half of a cover: what comes before the contents at the left, contents and what follows at the right. */
export function coverBody(children: readonly Flow[], setting: Setting, flow: LayoutFlow): Piece {
  const { full } = setting;
  const index = children.findIndex((node) => node.type === 'contents' || node.type === 'aside');
  const split = index === -1 ? children.length : headedFrom(children, index);
  const main = { x: full.x, width: full.width - sideWidth - gutter };
  const side = { x: main.x + main.width + gutter, width: sideWidth };
  const right = children.slice(split);
  return layered([
    { piece: coverColumn(children.slice(0, split), right.length === 0 ? full : main, setting, flow), y: 0 },
    { piece: coverColumn(right, side, setting, flow), y: 0 },
  ]);
}

/** A heading right before a node belongs to it. */
function headedFrom(children: readonly Flow[], index: number): number {
  return children[index - 1]?.type === 'heading' ? index - 1 : index;
}

function coverColumn(nodes: readonly Flow[], frame: Frame, setting: Setting, flow: LayoutFlow): Piece {
  const blocks = nodes.filter((node) => node.type !== 'notes' && node.type !== 'closing');
  const parts: (Piece & { readonly before: number })[] = [];
  blocks.forEach((node, index) => {
    const label = labelOf(node, blocks[index - 1]);
    if (label !== undefined) parts.push({ ...coverLabel(label, frame, setting), before: blockGap });
    if (node.type !== 'heading') parts.push({ ...coverBlock(node, frame, setting, flow), before: 0 });
  });
  return stacked(parts);
}

type Label = Extract<Flow, { type: 'heading' }>['children'] | string;

/** What stands over a block: its own heading or title, or the usual word for it. */
function labelOf(node: Flow, before: Flow | undefined): Label | undefined {
  if (node.type === 'heading') return node.children;
  if (before?.type === 'heading') return undefined;
  if (node.type === 'findings') return 'Key findings';
  if (node.type === 'contents') return 'Contents';
  if (node.type === 'aside' || node.type === 'callout') return node.title.length > 0 ? node.title : 'About the data';
  return undefined;
}

function coverLabel(label: Label, frame: Frame, setting: Setting): Piece {
  const { composition, parent } = setting;
  const text = setBlock({
    composition,
    content: label,
    style: 'label',
    ...frame,
    element: composition.structure.add(parent, 'H2'),
  });
  composition.counts.headingLevel = 2;
  const line = rule(frame, labelRule, penOf(composition.context.theme, 'figure'));
  return layered(
    [
      { piece: text, y: 0 },
      { piece: piece({ draws: [line] }), y: 0 },
    ],
    contentTop,
  );
}

function coverBlock(node: Flow, frame: Frame, setting: Setting, flow: LayoutFlow): Piece {
  const { side: _side, ...rest } = setting;
  const small = node.type === 'paragraph' || node.type === 'aside' || node.type === 'callout' || node.type === 'list';
  const inner: Setting = { ...rest, frame, full: frame, text: small ? 'sideNote' : 'body' };
  const nodes = node.type === 'aside' || node.type === 'callout' ? node.children : [node];
  const block = stacked(flow(nodes, inner));
  return layered([{ piece: block, y: 4 }], block.height + 4);
}
