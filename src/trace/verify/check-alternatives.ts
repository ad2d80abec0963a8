import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { findFigures } from '../../facts/index.ts';
import { countWords } from './find-words.ts';
import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

/** Finds figures that a chart draws and the alternative texts of its page or slide do not say. */
export function checkAlternatives({ file, read, expected }: FinishedFile): readonly Diagnostic[] {
  const drawn = expected.printed.filter(({ part, text }) => part === 'chart' && text !== '');
  return drawn.flatMap(({ fact: id, text, number }) => {
    const pieces = read.leaves[number - 1]?.pieces.filter(({ kind }) => kind === 'alt') ?? [];
    const isSaid = pieces.some((piece) => countWords(piece.text, numberOf(text)) > 0);
    return isSaid
      ? []
      : [diagnose('alternative-without-figure', { file, leaf: nameLeaf(read, number), id, printed: text })];
  });
}

/** The digits of a label: an alternative text says unit and qualifier in words of its own. */
function numberOf(label: string): string {
  const [figure] = findFigures(label);
  return /\d[\d.,]*/.exec(figure?.text ?? label)?.[0].replace(/[.,]$/, '') ?? label;
}
