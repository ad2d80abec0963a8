import type { Root } from './nodes.ts';
import { visit } from './visit.ts';

/** Words with a figure that a template declares not to be a fact. */
export interface Literal {
  readonly text: string;
  readonly because: string;
}

/** The literals of a document, in reading order. */
export function literalsOf(root: Root): readonly Literal[] {
  const literals: Literal[] = [];
  visit(root, {
    phrasing: (node) => {
      if (node.type === 'text' && node.because !== undefined)
        literals.push({ text: node.value, because: node.because });
    },
  });
  return literals;
}
