import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];
type Words = Extract<Item, { readonly str: string }>;

/** Distance between two draws, in heights of the second, up to which they touch: number and unit set close, a change of weight. */
const touching = 0.15;

/**
 * The words of a page in drawing order, from the items of pdf.js. A line ends where the next words stand lower or further up. Draws that
 * touch on one baseline stay one word, so that a figure whose number and unit differ in size is whole; draws of another piece of
 * marked content (ISO 32000-1 §14.6), and digits of two draws, are set apart by a space, so that a source mark behind a figure is not
 * taken for a digit of it.
 */
export function joinWords(items: readonly Item[]): string {
  const joined: string[] = [];
  let before: Words | undefined;
  for (const item of items) {
    if (!('str' in item)) {
      before = undefined;
      continue;
    }
    if (item.str !== '') joined.push(touch(before, item) || opensApart(joined.at(-1), item.str) ? '' : ' ', item.str);
    if (item.hasEOL) joined.push('\n');
    before = item.hasEOL || item.str === '' ? undefined : item;
  }
  return joined.join('').trim();
}

/** Whether white space stands between two draws already. */
function opensApart(before: string | undefined, after: string): boolean {
  return before === undefined || /\s$/u.test(before) || /^\s/u.test(after);
}

/** Whether words begin where the ones before them end, and go on with them. */
function touch(before: Words | undefined, after: Words): boolean {
  if (before === undefined || (/\d$/.test(before.str) && /^\d/.test(after.str))) return false;
  const [a, b, , , x, y] = matrixOf(before);
  const [, , c, d, nextX, nextY] = matrixOf(after);
  const scale = Math.hypot(a, b) || 1;
  const [endX, endY] = [x + (before.width * a) / scale, y + (before.width * b) / scale];
  return Math.hypot(nextX - endX, nextY - endY) <= touching * Math.hypot(c, d);
}

function matrixOf({ transform }: Words): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.map(Number);
  return [a, b, c, d, x, y];
}
