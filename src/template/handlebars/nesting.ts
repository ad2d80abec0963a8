import { openBlocks } from './open-blocks.ts';

/** How deep blocks and subexpressions of a template may be nested. */
export const nestingLimit = 24;

/**
 * Whether blocks or subexpressions of a syntax tree are nested deeper than `nestingLimit`. Each level is a call in Handlebars' compiler, so
 * this is asked before compiling, and without recursion.
 */
export function isTooDeep(tree: object): boolean {
  const open: { node: object; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + (isLevel(next.node) ? 1 : 0);
    if (depth > nestingLimit) return true;
    for (const [name, child] of Object.entries(next.node)) {
      if (name !== 'loc' && typeof child === 'object' && child !== null) open.push({ node: child, depth });
    }
  }
  return false;
}

function isLevel(node: object): boolean {
  return 'type' in node && typeof node.type === 'string' && /Block|SubExpression/.test(node.type);
}

/**
 * Whether a text looks far deeper than `nestingLimit`. The parser takes minutes for a few thousand levels, so this is asked before parsing;
 * it may be wrong by what strings and comments hold, hence the margin.
 */
export function looksTooDeep(text: string): boolean {
  const margin = 4 * nestingLimit;
  return openBlocks(text).deepest > margin || deepestParentheses(text) > margin;
}

function deepestParentheses(text: string): number {
  let deepest = 0;
  for (const [mustache] of text.matchAll(/\{\{[^{}]*\}\}/g)) {
    let depth = 0;
    for (const [sign] of mustache.matchAll(/[()]/g)) {
      depth += sign === '(' ? 1 : -1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
