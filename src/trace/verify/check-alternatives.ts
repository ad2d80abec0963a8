import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { findFigures } from '../../facts/index.ts';
import { Letters } from '../letters.ts';
import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

/** Finds figures that a chart draws and the alternative texts of its page or slide do not say. */
export function checkAlternatives({ file, read, expected }: FinishedFile): readonly Diagnostic[] {
  const drawn = expected.printed.filter(({ part, text }) => part === 'chart' && text !== '');
  return drawn.flatMap(({ fact: id, text, number }) => {
    const pieces = read.leaves[number - 1]?.pieces.filter(({ kind }) => kind === 'alt') ?? [];
    const digits = new Letters(numberOf(text));
    const isSaid = pieces.some((piece) => new Letters(piece.text).placesOf(digits).length > 0);
    return isSaid
      ? []
      : [diagnose('alternative-without-figure', { file, leaf: nameLeaf(read, number), id, printed: text })];
  });
}

/** The digits of a label with their sign: an alternative text says unit and qualifier in words of its own. */
function numberOf(label: string): string {
  const [figure] = findFigures(label);
  return /\u2212?\d[\d.,]*/u.exec(figure?.text ?? label)?.[0].replace(/[.,]$/, '') ?? label;
}
