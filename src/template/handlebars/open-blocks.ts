import { positionAt } from './source-place.ts';
import type { Position } from './syntax.ts';

interface OpenBlock {
  readonly name: string;
  readonly index: number;
}

/** Comments whole, so that blocks in them do not count; else the sign of a block and its name. */
const blockTag = /\{\{~?(!--[\s\S]*?--|!|[#^/])\s*>?\s*([^\s}~]*)/g;

/** Blocks that a template opens and does not close, and the most that are open at once; found without parsing. */
export function openBlocks(text: string): { readonly open: readonly OpenBlock[]; readonly deepest: number } {
  const open: OpenBlock[] = [];
  let deepest = 0;
  for (const match of text.matchAll(blockTag)) {
    const [, sign = '', name = ''] = match;
    if (sign === '/') open.pop();
    else if (sign === '#' || (sign === '^' && name !== '')) open.push({ name, index: match.index });
    deepest = Math.max(deepest, open.length);
  }
  return { open, deepest };
}

/** Finds the innermost block that a template opens and does not close. */
export function unclosedBlock(text: string): (Position & { readonly name: string }) | undefined {
  const block = openBlocks(text).open.at(-1);
  if (block === undefined) return undefined;
  return { name: block.name, ...positionAt(text, block.index) };
}
