import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { PrintedFigure } from '../record.ts';
import { shownText } from '../shown-text.ts';
import type { ExaminedFile } from './examined-leaf.ts';
import { nameLeaf } from './finished-file.ts';

/**
 * Finds the prints of facts that a finished file ought to have and does not: on their page or slide, in their shape, each as often as it is
 * printed, and of a chart the number itself. The same words in quoted evidence do not stand in for a print. Those that went with their page
 * or slide are told with it.
 */
export function checkPrints(examined: ExaminedFile): readonly Diagnostic[] {
  const changed = examined.leaves.flatMap(({ leaf, prints, standings }) =>
    prints
      .filter((_, index) => standings[index] === 'changed')
      .map((print) => toldMissing(print, leaf.number, examined)),
  );
  const gone = examined.isOfPack ? [] : examined.gone.map((print) => toldMissing(print, print.number, examined));
  return [...changed, ...gone];
}

function toldMissing(print: PrintedFigure, number: number, { file, read }: ExaminedFile): Diagnostic {
  const leaf = nameLeaf(read, number);
  return diagnose('figure-missing', { file, leaf, id: print.fact, printed: shownText(print) });
}
