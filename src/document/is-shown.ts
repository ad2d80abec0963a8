import type { Flow, FlowType } from './nodes.ts';

/** What a brief leaves out, or has at the foot of what it shows. */
const unseen: ReadonlySet<FlowType> = new Set(['notes', 'closing', 'pagebreak', 'footnoteDefinition']);

/** Whether a reader of a brief sees anything of a block itself. */
export function isShown(node: Flow): boolean {
  return !unseen.has(node.type) && (node.type !== 'changes' || node.children.length > 0);
}
