import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { WrittenFigure } from '../../facts/index.ts';
import { findFigures, isFigureOf, units } from '../../facts/index.ts';
import { Letters } from '../letters.ts';
import type { ReadPiece } from '../read-back.ts';
import type { TraceRecord } from '../record.ts';

import type { FinishedFile } from './finished-file.ts';
import { nameLeaf } from './finished-file.ts';

/**
 * Finds amounts in a finished file that belong to none of its facts: somebody has written them in since. Only money, percentages and
 * numbers with a multiplier count: in the text of a file a source mark or the number of a page may stand before any other word.
 *
 * @param names names that hold a figure, such as those of the glossary
 */
export function checkStrays({ file, read, expected }: FinishedFile, names: readonly string[]): readonly Diagnostic[] {
  const known = knownWords(expected);
  const exceptions = [...names, ...expected.literals.map(({ text }) => text)];
  return read.leaves.flatMap((leaf) =>
    leaf.pieces.flatMap((piece) =>
      straysIn(piece, exceptions)
        .filter((figure) => !isKnown(figure, expected, known))
        .map(({ text }) => diagnose('figure-unknown', { file, leaf: nameLeaf(read, leaf.number), figure: text })),
    ),
  );
}

function straysIn({ text }: ReadPiece, names: readonly string[]): readonly WrittenFigure[] {
  return findFigures(text, { names }).filter(({ units: unitsOf, exponent }) => exponent > 0 || unitsOf.some(isAmount));
}

/** What is no unit of facts is another currency. */
function isAmount(name: string): boolean {
  const kind = units.get(name)?.kind ?? 'currency';
  return kind === 'currency' || kind === 'percent';
}

function isKnown(figure: WrittenFigure, { facts }: TraceRecord, known: Letters): boolean {
  const { qualifier: _, ...amount } = figure;
  return (
    facts.some((fact) => fact.kind === 'observation' && isFigureOf(amount, { ...fact, place: nowhere })) ||
    known.placesOf(new Letters(figure.text)).length > 0
  );
}

const nowhere = { file: '', line: 1, column: 1 };

/** Words that are quoted as they stand: evidence, places in sources, computations, what is measured, caveats. */
function knownWords({ facts, sources, caveats }: TraceRecord): Letters {
  const words = [
    ...facts.flatMap((fact) => [
      fact.evidence,
      fact.at,
      ...(fact.kind === 'observation' ? [fact.indicator, fact.derivation?.computation ?? ''] : [fact.text]),
    ]),
    ...sources.flatMap(({ title, note = '' }) => [title, note]),
    ...caveats.map(({ text }) => text),
  ];
  return new Letters(words.join('\n'));
}
