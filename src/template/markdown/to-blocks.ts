import type { Token } from 'markdown-it';

/** A block token with the blocks inside it. */
export interface Block {
  /** Without `_open`: `paragraph`, `bullet_list`, `directive`. */
  readonly type: string;
  readonly token: Token;
  readonly children: readonly Block[];
}

/** Puts the flat list of tokens into a tree. */
export function toBlocks(tokens: readonly Token[]): readonly Block[] {
  const root: Block[] = [];
  const open: Block[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: Block[] = [];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ''), token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}
