import { positionAt } from './source-place.ts';
import type { Position } from './syntax.ts';

interface OpenBlock {
  readonly name: string;
  readonly index: number;
}

/** Comments whole, so that blocks in them do not count; else the sign of a block and its name. */
const blockTag = /\{\{~?(!--[\s\S]*?--|!|[#^/])\s*>?\s*([^\s}~]*)/g;

/** What can be told of the blocks of a template without parsing it. */
interface BlockOutline {
  /** Blocks that are opened and not closed. */
  readonly open: readonly OpenBlock[];
  /** The offset of the first block that is deeper than the limit. */
  readonly tooDeep: number | undefined;
}

/** Follows the blocks of a template; no limit by default. */
export function openBlocks(text: string, limit = Number.POSITIVE_INFINITY): BlockOutline {
  const open: OpenBlock[] = [];
  let tooDeep: number | undefined;
  for (const match of text.matchAll(blockTag)) {
    const [, sign = '', name = ''] = match;
    if (sign === '/') open.pop();
    else if (sign === '#' || (sign === '^' && name !== '')) open.push({ name, index: match.index });
    if (open.length > limit) tooDeep ??= match.index;
  }
  return { open, tooDeep };
}

/** Finds the innermost block that a template opens and does not close. */
export function unclosedBlock(text: string): (Position & { readonly name: string }) | undefined {
  const block = openBlocks(text).open.at(-1);
  if (block === undefined) return undefined;
  return { name: block.name, ...positionAt(text, block.index) };
}
