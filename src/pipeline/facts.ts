import { type Diagnostic, diagnose, hasErrors } from '../diagnostics/index.ts';
import { nearestName } from '../input/index.ts';
import { type FactRow, type FactUse, selectFacts, toFactRows } from '../trace/index.ts';
import type { BuildEffects } from './effects.ts';
import type { Examination } from './examine.ts';
import { examine, toResult } from './examine.ts';
import type { FactsCounts, FactsOptions, FactsResult } from './facts-result.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { toPrintedPack, withoutNotes } from './printed-pack.ts';

/**
 * Lists the facts of a pack, and where each is printed. They are listed as far as they could be read even when the pack has errors.
 *
 * ```ts
 * import { facts } from 'briefpack';
 *
 * const { facts: rows } = await facts({ pack: 'my-pack', sections: ['economic'], status: ['unused'] });
 * for (const { id, text } of rows) console.log(`${id}: ${text}`);
 * ```
 *
 * @param effects where files are read; the file system by default
 * @throws Error for a status that there is not
 */
export async function facts(
  options: FactsOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<FactsResult> {
  const { at, sections = [] } = options;
  const examination = await examine(options, effects);
  const { diagnostics, examined } = examination;
  const complete = !hasErrors(diagnostics);
  diagnostics.push(...checkSections(sections, examination));
  const all = examined === undefined ? [] : toFactRows(toPrintedPack(examined, complete), at ?? examined.edition.date);
  const rows = selectFacts(all, options);
  const result = toResult(examination);
  return {
    ok: result.ok,
    complete,
    facts: rows,
    counts: countsOf(rows),
    diagnostics: withoutNotes(result.diagnostics),
    sources: result.sources,
  };
}

/** Sections are the files of `data/facts/`, also of those that could not be read. */
function checkSections(asked: readonly string[], { reader, examined }: Examination): readonly Diagnostic[] {
  if (examined === undefined) return [];
  const known = reader.paths.flatMap((path) => /^data\/facts\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? []);
  return asked
    .filter((name) => !known.includes(name))
    .map((name) => diagnose('unknown-section', { name, nearest: nearestName(name, known), known }));
}

function countsOf(rows: readonly FactRow[]): FactsCounts {
  const used = (use: FactUse) => rows.filter(({ status }) => status.includes(use)).length;
  return { facts: rows.length, printed: used('printed'), operands: used('operand'), unused: used('unused') };
}
