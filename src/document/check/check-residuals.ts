import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { hiddenResiduals } from '../../facts/index.ts';
import { factsOf } from '../facts-printed.ts';
import type { Flow, FlowType, Root } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Blocks that a reader takes in at a glance; charts are checked where they are resolved. */
const blocks: ReadonlySet<FlowType> = new Set(['paragraph', 'list', 'table', 'kpis', 'findings', 'timeline']);

/** Finds blocks that print all parts of a total that the source divides, and not what they leave over. */
export function checkResiduals(root: Root, { breakdowns }: Dataset): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, {
    enter: (node) => {
      if (!blocks.has(node.type)) return;
      for (const breakdown of hiddenResiduals(factsIn(node), breakdowns)) {
        diagnostics.push(diagnose('residual-hidden', breakdown, { place: node.place }));
      }
    },
  });
  return diagnostics;
}

function factsIn(node: Flow): ReadonlySet<string> {
  const facts = new Set<string>();
  visit(
    { type: 'root', children: [node] },
    {
      phrasing: (phrasing) => {
        for (const fact of factsOf(phrasing)) facts.add(fact);
      },
    },
  );
  return facts;
}
