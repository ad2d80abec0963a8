import type { Phrasing, PhrasingType } from './nodes.ts';

type TextOf = { readonly [T in PhrasingType]: (node: Extract<Phrasing, { type: T }>) => string };

const texts = {
  text: (node) => node.value,
  emphasis: (node) => toPlainText(node.children),
  strong: (node) => toPlainText(node.children),
  link: (node) => toPlainText(node.children),
  break: () => '\n',
  factReference: (node) => node.printed.text,
  citation: () => '',
  footnoteReference: () => '',
  crossReference: (node) => node.label ?? '',
} satisfies TextOf;

/** The words of a run without its styles, links and marks. A forced line ending becomes `\n`. */
export function toPlainText(run: readonly Phrasing[]): string {
  return run.map((node) => (texts[node.type] as (phrasing: Phrasing) => string)(node)).join('');
}
