import { factsOf } from '../facts-printed.ts';
import type { FactReference, Mark, Phrasing } from '../nodes.ts';
import { inMarkOrder } from './mark-rank.ts';

/** Writes marks behind the facts of one block, each mark at its first mention. */
export type MarkRun = (run: readonly Phrasing[]) => readonly Phrasing[];

/** What is marked: what each fact rests on, and those that have changed. */
export interface FactMarks {
  readonly byFact: ReadonlyMap<string, Mark>;
  readonly changed: ReadonlyMap<string, Mark>;
}

/** Starts a block: a paragraph, a list item, a table row, a tile, a finding. The result may be called for several runs of the block. */
export function createMarkRun({ byFact, changed }: FactMarks): MarkRun {
  const mentioned = new Set<Mark>();

  function marksOf(node: Phrasing): readonly Mark[] {
    return inMarkOrder([...new Set(factsOf(node).flatMap((fact) => byFact.get(fact) ?? []))]);
  }

  function firstMention(node: FactReference): FactReference {
    const change = node.form === 'indicator' ? undefined : changed.get(node.fact);
    const marks = [...marksOf(node), ...(change === undefined ? [] : [change])].filter((mark) => !mentioned.has(mark));
    for (const mark of marks) mentioned.add(mark);
    return { ...node, marks };
  }

  function markNode(node: Phrasing): Phrasing {
    if (node.type === 'factReference') return firstMention(node);
    if (node.type === 'emphasis' || node.type === 'strong') return { ...node, children: node.children.map(markNode) };
    if (node.type !== 'citation') return node;
    const marks = marksOf(node);
    for (const mark of marks) mentioned.add(mark);
    return { ...node, marks };
  }

  return (run) => run.map(markNode);
}
