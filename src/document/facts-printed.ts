import type { Phrasing, Root } from './nodes.ts';
import { visit } from './visit.ts';

/**
 * The ids of the facts that a document rests on, in the order in which a reader meets them first: printed in words, drawn in a chart
 * (after the chart's own words), or cited by a mark. The form `indicator` prints no figure and does not count.
 */
export function factsPrinted(root: Root): readonly string[] {
  const facts = new Set<string>();
  visit(root, {
    phrasing: (node) => {
      for (const fact of factsOf(node)) facts.add(fact);
    },
    leave: (node) => {
      if (node.type === 'chart') for (const fact of node.facts) facts.add(fact);
    },
  });
  return [...facts];
}

/** The facts that one node prints or cites itself. */
export function factsOf(node: Phrasing): readonly string[] {
  if (node.type === 'citation') return node.facts;
  return node.type === 'factReference' && node.form !== 'indicator' ? [node.fact] : [];
}
