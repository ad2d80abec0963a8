import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ExaminedFile, ExaminedLeaf } from './examined-leaf.ts';
import { nameLeaf } from './finished-file.ts';
import { shortened, whereDifferent } from './where-different.ts';

/** Holds the alternative texts of each page or slide against those that the pack gives it: the same words, as often, in any order. */
export function checkAlternatives(examined: ExaminedFile): readonly Diagnostic[] {
  const { file, read, alternatives } = examined;
  return examined.leaves.flatMap((examinedLeaf) => {
    const { leaf } = examinedLeaf;
    const built = numberOf(examinedLeaf);
    const wanted = alternatives.filter(({ number }) => number === built).map(({ text }) => spaced(text));
    const found = leaf.pieces.filter(({ kind }) => kind === 'alt').map(({ text }) => spaced(text));
    const [lacking, added] = [without(wanted, found), without(found, wanted)];
    return Array.from({ length: Math.max(lacking.length, added.length) }, (_, index) => {
      const [ours, theirs] = [lacking[index], added[index]];
      const where = { file, leaf: nameLeaf(read, leaf.number) };
      if (ours === undefined || theirs === undefined)
        return diagnose('alternative-differs', { ...where, found: shortened(theirs), wanted: shortened(ours) });
      const [said, ought] = whereDifferent(theirs, ours);
      return diagnose('alternative-differs', { ...where, found: said, wanted: ought });
    });
  });
}

/** The number that a page or slide was built with, as far as its prints tell. */
function numberOf({ leaf, prints }: ExaminedLeaf): number {
  return prints[0]?.number ?? leaf.number;
}

/** Readers of files give line ends and wide spaces as they like. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Texts less others, each of which takes one away. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return texts.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
