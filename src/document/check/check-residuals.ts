import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { hiddenResiduals } from '../../facts/index.ts';
import type { Flow, FlowType, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Blocks that a reader takes in at a glance; charts are checked where they are resolved. */
const blocks: ReadonlySet<FlowType> = new Set([
  ...(['cover', 'heading', 'standfirst', 'paragraph', 'list'] as const),
  ...(['table', 'kpis', 'findings', 'timeline'] as const),
]);

/** Finds blocks that print all parts of a total that the source divides, and not what they leave over. */
export function checkResiduals(root: Root, { breakdowns }: Dataset): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    enter: (node, parents) => {
      // a listing of what has changed names figures one by one, and shows no total in its parts
      if (!blocks.has(node.type) || parents.some(({ type }) => type === 'changes')) return;
      for (const breakdown of hiddenResiduals(factsIn(node), breakdowns)) {
        diagnostics.push(diagnose('residual-hidden', breakdown, { place: node.place }));
      }
    },
  });
  return diagnostics;
}

/** The facts whose figure is printed; a mark alone shows nothing. */
function factsIn(node: Flow): ReadonlySet<string> {
  const facts = new Set<string>();
  visit(
    { type: 'root', children: [node] },
    {
      phrasing: (phrasing) => {
        if (phrasing.type === 'factReference' && phrasing.printed.number !== undefined) facts.add(phrasing.fact);
      },
    },
  );
  return facts;
}
