import { openBlocks } from './open-blocks.ts';
import { positionAt } from './source-place.ts';
import type { Position } from './syntax.ts';

/** How deep blocks and subexpressions of a template may be nested. */
export const nestingLimit = 24;

/** A node of the tree, or what a node is made of. */
interface TreeNode {
  readonly type?: unknown;
  readonly loc?: { readonly start: Position };
}

/**
 * Finds where blocks or subexpressions of a syntax tree are nested deeper than `nestingLimit`. Each level is a call in Handlebars'
 * compiler, so this is asked before compiling, and without recursion.
 */
export function tooDeepInTree(tree: TreeNode): Position | undefined {
  const open: { node: TreeNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + (isLevel(next.node) ? 1 : 0);
    if (depth > nestingLimit) return next.node.loc?.start;
    for (const [name, child] of Object.entries(next.node).toReversed()) {
      if (name !== 'loc' && typeof child === 'object' && child !== null) open.push({ node: child, depth });
    }
  }
  return undefined;
}

function isLevel({ type }: TreeNode): boolean {
  return typeof type === 'string' && /Block|SubExpression/.test(type);
}

/**
 * Finds where a text looks far deeper than `nestingLimit`. The parser takes minutes for a few thousand levels, so this is asked before
 * parsing; it may be wrong by what strings and comments hold, hence the margin.
 */
export function tooDeepInText(text: string): Position | undefined {
  const margin = 4 * nestingLimit;
  const level = openBlocks(text, margin).tooDeep ?? parenthesisAt(text, margin);
  return level === undefined ? undefined : positionAt(text, level);
}

/** The offset of the first parenthesis of an expression that is deeper than a limit. */
function parenthesisAt(text: string, limit: number): number | undefined {
  for (const mustache of text.matchAll(/\{\{[^{}]*\}\}/g)) {
    let depth = 0;
    for (const { 0: sign, index } of mustache[0].matchAll(/[()]/g)) {
      depth += sign === '(' ? 1 : -1;
      if (depth > limit) return mustache.index + index;
    }
  }
  return undefined;
}
