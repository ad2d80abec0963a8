import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { WrittenFigure } from '../../facts/index.ts';
import { findFigures, units } from '../../facts/index.ts';
import type { LetterRange } from '../leaf-words.ts';
import { LeafWords } from '../leaf-words.ts';
import { Letters } from '../letters.ts';
import { withoutLook } from '../printed-text.ts';
import type { ReadPiece } from '../read-back.ts';
import type { PrintedFigure, TraceRecord } from '../record.ts';
import { lettersRunOn } from '../runs-on.ts';
import type { ExaminedFile, ExaminedLeaf } from './examined-leaf.ts';
import { nameLeaf } from './finished-file.ts';

/**
 * Finds amounts in a finished file that are no prints and stand in no words that the file quotes: somebody has written them in since.
 * Alternative texts are held against those of the pack as a whole.
 *
 * @param names names that hold a figure, such as those of the glossary
 */
export function checkStrays(
  { file, read, expected, repeated, leaves }: ExaminedFile,
  names: readonly string[],
): readonly Diagnostic[] {
  const exceptions = [...names, ...expected.literals.map(({ text }) => text)];
  const quoted = quotedWords(expected, repeated);
  return leaves.flatMap((examined, index) => {
    const search = { exceptions, quoted, runOn: runOnFrom(leaves[index - 1], examined) };
    const figures = straysOn(examined, search);
    return figures.length === 0
      ? []
      : [diagnose('figure-unknown', { file, leaf: nameLeaf(read, examined.leaf.number), figures })];
  });
}

/** What is no stray. */
interface StraySearch {
  readonly exceptions: readonly string[];
  readonly quoted: readonly Letters[];
  /** How many letters at the top of a page belong to a print of the page before. */
  readonly runOn: number;
}

function straysOn(
  { leaf, prints, words }: ExaminedLeaf,
  { exceptions, quoted, runOn }: StraySearch,
): readonly string[] {
  // a native chart holds the labels that it takes from cells once more, a drawn one the name of a series at each of its bars
  const drawn = prints.filter(({ part }) => part === 'chart');
  const names = leaf.slide === undefined ? drawn.filter(({ decimal }) => decimal === undefined) : [];
  const inWords = new LeafWords(leaf, [...quoted, ...lettersOfPrints(names)]);
  const inCharts = new LeafWords(leaf, [...quoted, ...lettersOfPrints(drawn)]);
  const isStray = (piece: ReadPiece, figure: WrittenFigure) => {
    const range = lettersOf(figure, piece);
    const quotations = piece.kind === 'chart' ? inCharts : inWords;
    if (range.to <= runOn || words.isKnown(piece, range) || quotations.isKnown(piece, range)) return false;
    return isSurelyAmount(figure) || (isCount(figure) && !words.isKnown(piece, letterBefore(figure, range, piece)));
  };
  return leaf.pieces
    .filter(({ kind }) => kind !== 'alt')
    .flatMap((piece) => findFigures(piece.text, { names: exceptions }).filter((figure) => isStray(piece, figure)))
    .map(({ text }) => text);
}

function lettersOfPrints(prints: readonly PrintedFigure[]): readonly Letters[] {
  return prints.map(({ text }) => new Letters(text));
}

function lettersOf({ start, text }: WrittenFigure, piece: ReadPiece): LetterRange {
  const from = withoutLook(piece.text.slice(0, start)).length;
  return { from, to: from + withoutLook(text).length };
}

/** The letter before a figure, punctuation aside. */
function letterBefore({ start }: WrittenFigure, { from }: LetterRange, piece: ReadPiece): LetterRange {
  const [between = ''] = /[\s.,;:)]*$/u.exec(piece.text.slice(0, start)) ?? [];
  const to = from - withoutLook(between).length;
  return { from: Math.max(0, to - 1), to };
}

/** Money, a percentage, or a number with a multiplier. */
function isSurelyAmount({ exponent, units: unitsOf }: WrittenFigure): boolean {
  return exponent > 0 || unitsOf.some(isMoneyOrShare);
}

/**
 * A number with its unit in one line. A source mark or the number of a page may stand before any word, so the unit must not begin with a
 * capital, and the number must not stand right behind a print.
 */
function isCount({ value, units: unitsOf, text }: WrittenFigure): boolean {
  return value !== '' && unitsOf.length > 0 && !/^[\p{N}.,]+\s*\p{Lu}|\n/u.test(text);
}

/** What is no unit of facts is another currency. */
function isMoneyOrShare(name: string): boolean {
  const kind = units.get(name)?.kind ?? 'currency';
  return kind === 'currency' || kind === 'percent';
}

function runOnFrom(before: ExaminedLeaf | undefined, { leaf }: ExaminedLeaf): number {
  const top = new Letters(leaf.pieces.find(({ kind }) => kind === 'text')?.text ?? '').text;
  return Math.max(0, ...(before?.prints ?? []).map(({ text }) => lettersRunOn(text, top)));
}

/** Words that hold figures and are printed as they stand: evidence, places in sources, computations, what is measured, caveats, what is printed again. */
function quotedWords(
  { document, facts, sources, caveats }: TraceRecord,
  repeated: readonly string[],
): readonly Letters[] {
  const words = [
    ...facts.flatMap((fact) => [
      fact.evidence,
      ...placeWords(fact.at),
      ...(fact.kind === 'observation' ? [fact.indicator, fact.label, fact.derivation?.computation] : [fact.text]),
    ]),
    ...sources.flatMap(({ title, note }) => [title, note]),
    ...caveats.map(({ text }) => text),
    document.title,
    ...repeated,
  ];
  const told = new Set(words.filter((each) => each !== undefined && findFigures(each).length > 0));
  return [...told].map((each) => new Letters(each ?? ''));
}

/** A place in a source, and its parts as source lines name them: without quotation marks and the kind of place. */
function placeWords(at: string): readonly string[] {
  const parts = at.replace(/[“”"]/gu, '').split(', ');
  return [at, ...parts.map((part) => part.replace(/ (?:row|paragraph)$/iu, ''))];
}
