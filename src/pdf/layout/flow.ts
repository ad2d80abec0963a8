import type { Aside, Flow } from '../../document/index.ts';
import { sideNote } from './aside.ts';
import type { Atom, Piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { layoutNode } from './registry.ts';

/** Lays out nodes one after the other; given to nodes that hold others, so that their files need not know the registry. */
export type LayoutFlow = (nodes: readonly Flow[], setting: Setting) => readonly Atom[];

/** Blocks of the main column that a side note can stand beside. */
const hosts: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote']);

/**
 * Lays out nodes in order. A side note goes beside the block before it; after a block of full width it waits for the next block of
 * the main column, and where none follows it is set in the column itself.
 */
export const layoutFlow: LayoutFlow = (nodes, setting) => {
  const atoms: Atom[] = [];
  let host: number | undefined;
  let waiting: { readonly node: Aside; readonly note: Piece }[] = [];
  const attach = (index: number, notes: readonly Piece[]) => {
    const target = atoms[index];
    if (target !== undefined) atoms[index] = { ...target, sides: [...target.sides, ...notes] };
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'aside' && setting.side !== undefined) {
      const note = sideNote(node, { ...setting, side: setting.side }, layoutFlow);
      if (host === undefined) waiting.push({ node, note });
      else attach(host, [note]);
      continue;
    }
    const block = layoutNode(node, setting, layoutFlow).map((part) =>
      part.place === undefined ? { ...part, place: node.place } : part,
    );
    if (block.length === 0) continue;
    host = hosts.has(node.type) ? atoms.length : undefined;
    atoms.push(...(introduces(node, nodes.slice(index + 1).find(isInText)) ? keptWithNext(block) : block));
    if (host === undefined || waiting.length === 0) continue;
    attach(
      host,
      waiting.map(({ note }) => note),
    );
    waiting = [];
  }
  for (const { note } of waiting) atoms.push(inColumn(note, setting));
  return atoms;
};

/** A footnote stands behind its block, but not under it. */
function isInText({ type }: Flow): boolean {
  return type !== 'footnoteDefinition';
}

/** A paragraph right before a list leads into it. */
function introduces(node: Flow, next: Flow | undefined): boolean {
  return node.type === 'paragraph' && next?.type === 'list';
}

function keptWithNext(block: readonly Atom[]): readonly Atom[] {
  return block.map((part, index) => (index === block.length - 1 ? { ...part, keep: true } : part));
}

/** A side note without a block to stand beside, moved into the column of text. */
function inColumn(note: Piece, setting: Setting): Atom {
  const dx = setting.side === undefined ? 0 : setting.frame.x - setting.side.x;
  const draws = note.draws.map((draw) =>
    draw.op === 'line' ? { ...draw, x: draw.x + dx, x2: draw.x2 + dx } : { ...draw, x: draw.x + dx },
  );
  return {
    ...note,
    draws,
    before: setting.composition.context.theme.spacing.paragraph,
    keep: false,
    full: false,
    sides: [],
  };
}
