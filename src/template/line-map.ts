import type { Place } from '../diagnostics/index.ts';

/** Rendered text without its marks, and where each of its characters comes from. */
export interface MappedText {
  readonly text: string;
  /** The place in a template of the character at an offset of the text. */
  readonly placeAt: (offset: number) => Place;
}

const markOpen = '\uFDD2';
const markClose = '\uFDD3';
const everyMark = /\uFDD2(\d+)\uFDD3/g;

/** Where text begins that a template gives as it stands (`moving`), or where a helper stands that printed it. */
export interface Origin {
  readonly place: Place;
  readonly moving: boolean;
}

/** What stands in rendered text for a change of origin; invisible to whitespace control and taken out by `readMarks`. */
export function toMark(origin: number): string {
  return `${markOpen}${origin}${markClose}`;
}

/** Takes the marks out of rendered text and keeps what they say. */
export function readMarks(rendered: string, origins: readonly Origin[], start: Place): MappedText {
  const offsets: number[] = [0];
  const found: Origin[] = [{ place: start, moving: false }];
  let text = '';
  let last = 0;
  for (const match of rendered.matchAll(everyMark)) {
    text += rendered.slice(last, match.index);
    last = match.index + match[0].length;
    const origin = origins[Number(match[1])];
    if (origin === undefined) throw new Error(`no origin ${match[1]} was given`);
    offsets.push(text.length);
    found.push(origin);
  }
  text += rendered.slice(last);
  return { text, placeAt: (offset) => placeOf(offset, offsets, found) };
}

function placeOf(offset: number, offsets: readonly number[], origins: readonly Origin[]): Place {
  const index = lastAtOrBefore(offsets, offset);
  const origin = origins[index];
  if (origin === undefined) throw new Error('a text has at least one origin');
  const { place, moving } = origin;
  return moving ? { ...place, column: place.column + offset - (offsets[index] ?? 0) } : place;
}

function lastAtOrBefore(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
