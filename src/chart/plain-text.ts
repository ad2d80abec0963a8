import type { Phrasing } from '../document/index.ts';

/** The words of phrasing content as plain text: figures as printed, no marks. */
export function plainText(nodes: readonly Phrasing[]): string {
  return nodes.map(wordsOf).join('').trim();
}

function wordsOf(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'factReference':
      return node.printed.text;
    case 'break':
      return ' ';
    case 'citation':
      return '';
    default:
      return node.children.map(wordsOf).join('');
  }
}
