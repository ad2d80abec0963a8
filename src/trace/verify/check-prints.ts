import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { PieceKind, ReadFile, ReadLeaf } from '../read-back.ts';
import type { PrintedFigure, TraceRecord } from '../record.ts';
import { countWords, runOver } from './find-words.ts';
import type { FinishedFile } from './finished-file.ts';
import { leafOf, nameLeaf } from './finished-file.ts';

/** Prints of the same words in the same part of a page or slide: each of them must be there. */
interface Wanted {
  readonly figure: PrintedFigure;
  times: number;
}

/**
 * Finds the prints of facts that a finished file ought to have and does not: on their page or slide, in their part, each as often as it is
 * printed. The same words in quoted evidence do not stand in for a print.
 */
export function checkPrints({ file, read: whole, expected }: FinishedFile): readonly Diagnostic[] {
  const read = withoutEvidence(whole, expected);
  return [...wantedIn(expected.printed).values()].flatMap(({ figure, times }) => {
    const found = countIn(figure, read);
    if (found >= times || (times === 1 && runsOver(figure, read))) return [];
    const { fact: id, text: printed, number } = figure;
    return [diagnose('figure-missing', { file, leaf: nameLeaf(read, number), id, printed, times, found })];
  });
}

function withoutEvidence(read: ReadFile, { facts }: TraceRecord): ReadFile {
  const quotes = [...new Set(facts.map(({ evidence }) => `“${evidence}”`))];
  const strip = (text: string) =>
    text.includes('“') ? quotes.reduce((rest, quote) => rest.replaceAll(quote, ' '), text) : text;
  return {
    ...read,
    leaves: read.leaves.map((leaf) => ({
      ...leaf,
      pieces: leaf.pieces.map((piece) => ({ ...piece, text: strip(piece.text) })),
    })),
  };
}

function wantedIn(printed: readonly PrintedFigure[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const figure of printed) {
    if (figure.text === '') continue;
    const key = JSON.stringify([figure.number, figure.part, figure.text]);
    const known = wanted.get(key);
    if (known === undefined) wanted.set(key, { figure, times: 1 });
    else known.times += 1;
  }
  return wanted;
}

function countIn(figure: PrintedFigure, read: ReadFile): number {
  return countWords(wordsOf(leafOf(read, figure), figure, read), figure.text);
}

/** Lines run on over pages, never over slides. */
function runsOver(figure: PrintedFigure, read: ReadFile): boolean {
  if (read.unit === 'slide') return false;
  const [leaf, next] = [leafOf(read, figure), leafOf(read, { ...figure, number: figure.number + 1 })];
  return runOver(wordsOf(leaf, figure, read), wordsOf(next, figure, read), figure.text);
}

function wordsOf(leaf: ReadLeaf | undefined, { part }: PrintedFigure, { unit }: ReadFile): string {
  // A page has the labels of its charts among its words.
  const kind: PieceKind = part === 'chart' && unit === 'page' ? 'text' : part;
  return (leaf?.pieces ?? [])
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text)
    .join('\n');
}
