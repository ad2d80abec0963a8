import { diagnose, hasErrors } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';
import { toExplanation } from '../trace/index.ts';
import type { BuildEffects } from './effects.ts';
import { examine, toResult } from './examine.ts';
import type { ExplainOptions, ExplainResult } from './explain-result.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toPrintedPack, withoutNotes } from './printed-pack.ts';

/** Ids that are proposed for one that does not exist. */
const proposals = 5;

/**
 * Tells everything that is known of a fact: its value and forms, its source and evidence, the caveats that touch it, what it is computed
 * from and what from it, and every place where it is printed. A pack with errors is explained as far as it could be read.
 *
 * ```ts
 * import { explain } from 'briefpack';
 *
 * const { explanation } = await explain({ pack: 'my-pack', fact: 'us-trade-deficit' });
 * for (const { output, pages, slides } of explanation?.printed ?? []) console.log(output, pages ?? slides);
 * ```
 *
 * @param effects where files are read; the file system by default
 */
export async function explain(
  options: ExplainOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<ExplainResult> {
  const { at, fact: id } = options;
  const examination = await examine(options, effects);
  const { diagnostics, examined } = examination;
  const complete = !hasErrors(diagnostics);
  const known = examined?.pack.dataset.facts;
  const fact = known?.get(id);
  if (known !== undefined && fact === undefined) {
    diagnostics.push(diagnose('no-such-fact', { id, near: nearIds(id, [...known.keys()]) }));
  }
  const { ok, diagnostics: told, sources } = toResult(examination);
  const explanation =
    fact && examined && toExplanation(fact, toPrintedPack(examined, complete), at ?? examined.edition.date);
  return { ok, complete, ...(explanation && { explanation }), diagnostics: withoutNotes(told), sources };
}

/** The id that was most likely meant, and those that hold it. */
function nearIds(id: string, known: readonly string[]): readonly string[] {
  const holding = known.filter((name) => name.includes(id.toLowerCase()));
  return [...new Set([nearestName(id, known) ?? [], holding].flat())].slice(0, proposals);
}
