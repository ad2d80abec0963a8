import { contentOf, isRun } from './content.ts';
import type { Flow, Phrasing, Root } from './nodes.ts';

/** What to do on the way through a document. */
export interface Visitor {
  /** Called for each flow node before what it holds. `parents` runs from the outermost to the nearest. */
  readonly enter?: (node: Flow, parents: readonly Flow[]) => void;
  /** Called for each flow node after what it holds. */
  readonly leave?: (node: Flow, parents: readonly Flow[]) => void;
  /** Called for each run of phrasing, before its nodes; `block` is the flow node that it stands in. */
  readonly run?: (run: readonly Phrasing[], block: Flow) => void;
  /** Called for each phrasing node, a parent before its children; `block` is the flow node that it stands in. */
  readonly phrasing?: (node: Phrasing, block: Flow) => void;
}

/** Walks a document in reading order. */
export function visit(root: Root, visitor: Visitor): void {
  for (const child of root.children) visitFlow(child, visitor, []);
}

function visitFlow(node: Flow, visitor: Visitor, parents: readonly Flow[]): void {
  visitor.enter?.(node, parents);
  const inside = [...parents, node];
  for (const content of contentOf(node)) {
    if (isRun(content)) {
      visitor.run?.(content, node);
      visitRun(content, (phrasing) => visitor.phrasing?.(phrasing, node));
    } else visitFlow(content, visitor, inside);
  }
  visitor.leave?.(node, parents);
}

/** Walks a run of phrasing, a parent before its children. */
export function visitRun(run: readonly Phrasing[], visitor: (node: Phrasing) => void): void {
  for (const node of run) {
    visitor(node);
    if ('children' in node) visitRun(node.children, visitor);
  }
}
