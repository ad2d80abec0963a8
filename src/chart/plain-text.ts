import type { FactReference, Phrasing } from '../document/index.ts';

/** The words of phrasing content as plain text: figures as printed, no marks. */
export function plainText(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => wordsOf(node, ({ printed }) => printed.text))
    .join('')
    .trim();
}

/** The same without what facts print, which is said of those facts alone. */
export function ownWords(nodes: readonly Phrasing[]): string {
  return nodes.map((node) => wordsOf(node, () => '')).join('');
}

/** The same with the times that facts print in the form `horizon`: whoever prints a time by itself says it of the whole chart. */
export function wordsAndTimes(nodes: readonly Phrasing[]): string {
  return nodes.map((node) => wordsOf(node, ({ form, printed }) => (form === 'horizon' ? printed.text : ''))).join('');
}

function wordsOf(node: Phrasing, print: (reference: FactReference) => string): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'factReference':
      return print(node);
    case 'break':
      return ' ';
    case 'citation':
    case 'crossReference':
    case 'footnoteReference':
      return '';
    default:
      return node.children.map((child) => wordsOf(child, print)).join('');
  }
}
