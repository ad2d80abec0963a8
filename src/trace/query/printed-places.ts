import type { PrintedAt } from '../printed-at.ts';
import type { PrintedPack, PrintingDocument } from './printed-pack.ts';

/** Where a document prints a fact, as the manifest says it; undefined where it does not. */
export function printedIn({ file, unit, printed }: PrintingDocument, fact: string): PrintedAt | undefined {
  const numbers = printed.get(fact);
  return numbers && { output: file, [unit]: numbers };
}

/** The pictures of charts that draw or print a fact. */
export function picturesOf(fact: string, { charts, pictures }: PrintedPack): readonly PrintedAt[] {
  return pictures.filter(({ chart }) => charts.get(chart)?.facts.includes(fact)).map(({ file }) => ({ output: file }));
}

/** Every output that prints, draws or cites a fact, sorted as in the manifest; pictures have neither pages nor slides. */
export function printedPlaces(fact: string, pack: PrintedPack): readonly PrintedAt[] {
  const found = pack.documents.flatMap((document) => printedIn(document, fact) ?? []);
  return byOutput([...found, ...picturesOf(fact, pack)]);
}

/** Sorts by the path of the output, by code unit. */
export function byOutput<T extends Pick<PrintedAt, 'output'>>(places: readonly T[]): readonly T[] {
  return [...places].sort((a, b) => (a.output < b.output ? -1 : 1));
}
