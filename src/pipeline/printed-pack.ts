import type { Diagnostic } from '../diagnostics/index.ts';
import type { PrintedPack } from '../trace/index.ts';
import type { ExaminedPack } from './examine.ts';

/**
 * What the outputs of a pack print of its dataset.
 *
 * @param complete whether nothing was left out, neither by errors nor by a choice of outputs
 */
export function toPrintedPack({ pack, plan, charts, documents }: ExaminedPack, complete: boolean): PrintedPack {
  return { dataset: pack.dataset, documents, charts, pictures: plan.pictures, complete };
}

/** What is wrong with a pack, without the notes on what is not: whoever asks for facts sees for himself which are not used. */
export function withoutNotes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'info');
}
