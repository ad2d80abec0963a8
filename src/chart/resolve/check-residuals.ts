import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { factsOf, visitRun } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { hiddenResiduals } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';
import type { Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';
import type { ChartWords } from './words.ts';

/** A chart that draws all parts of a total that the source divides draws what they leave over, too, or says it in its words. */
export function checkResiduals(
  spec: ChartSpec,
  { resolved, words }: { readonly resolved: Resolved; readonly words: ChartWords },
  { breakdowns }: Dataset,
): readonly Diagnostic[] {
  const drawn = cellsOf(resolved).map(({ fact }) => fact.id);
  const said = factsIn(words);
  const place = spec.placeOf(
    'facts' in spec.data ? ['data', 'facts'] : ['data', 'observations' in spec.data ? 'series' : 'groups'],
  );
  return hiddenResiduals(new Set(drawn), breakdowns)
    .filter(({ residual }) => !said.has(residual))
    .map((breakdown) => diagnose('residual-hidden', breakdown, { place }));
}

function factsIn({ title, subtitle, note }: ChartWords): ReadonlySet<string> {
  const facts = new Set<string>();
  visitRun([...title, ...subtitle, ...note], (node) => {
    for (const fact of factsOf(node)) facts.add(fact);
  });
  return facts;
}
