import type { Literal, Phrasing, Root } from './nodes.ts';
import { visit, visitRun } from './visit.ts';

/** The literals of a document, in reading order; those in the names that a chart draws after the words around it. */
export function literalsOf(root: Root): readonly Literal[] {
  const literals: Literal[] = [];
  visit(root, {
    phrasing: (node) => literals.push(...ownLiteral(node)),
    leave: (node) => literals.push(...(node.type === 'chart' ? (node.literals ?? []) : [])),
  });
  return literals;
}

/** The literals of a run that stands outside of a document. */
export function literalsIn(run: readonly Phrasing[]): readonly Literal[] {
  const literals: Literal[] = [];
  visitRun(run, (node) => literals.push(...ownLiteral(node)));
  return literals;
}

function ownLiteral(node: Phrasing): readonly Literal[] {
  if (node.type !== 'text' || node.because === undefined) return [];
  return [{ text: node.value, because: node.because }];
}
