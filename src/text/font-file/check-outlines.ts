import type { FontMeasures } from './check-metrics.ts';
import type { FontTables } from './font-tables.ts';

/** Parts of one glyph, with the parts of its parts: well past what fonts have. */
const mostParts = 512;

/** Flags of a part of a composite glyph (OpenType 1.9.1, `glyf`). */
const flag = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const;

/** Checks that every outline lies in its table and that composite glyphs come to an end. */
export function checkOutlines(tables: FontTables, measures: FontMeasures): string | undefined {
  const [glyf, loca] = [tables.get('glyf'), tables.get('loca')];
  if (tables.has('fvar')) return 'it is a variable font; a static one of the weight is needed';
  if (glyf === undefined && loca === undefined) {
    return tables.has('CFF ') ? undefined : 'it has no outlines: neither `glyf` nor `CFF`';
  }
  if (glyf === undefined || loca === undefined) return 'it has only one of the tables `glyf` and `loca`';
  const offsets = readOffsets(loca, measures);
  if (typeof offsets === 'string') return offsets;
  if ((offsets.at(-1) ?? 0) > glyf.byteLength) return 'its outlines lie beyond the table `glyf`';
  return checkComposites(glyf, offsets);
}

function readOffsets(loca: DataView, { glyphs, longOffsets }: FontMeasures): readonly number[] | string {
  if (loca.byteLength < (glyphs + 1) * (longOffsets ? 4 : 2)) return 'its table `loca` is cut off';
  const offsets = Array.from({ length: glyphs + 1 }, (_, index) =>
    longOffsets ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2,
  );
  const falls = offsets.some((offset, index) => index > 0 && offset < (offsets[index - 1] ?? 0));
  return falls ? 'its outlines overlap' : offsets;
}

function checkComposites(glyf: DataView, offsets: readonly number[]): string | undefined {
  const parts: (readonly number[])[] = [];
  for (let glyph = 0; glyph + 1 < offsets.length; glyph += 1) {
    const [start, end] = [offsets[glyph] ?? 0, offsets[glyph + 1] ?? 0];
    const read = end === start ? [] : readParts(new DataView(glyf.buffer, glyf.byteOffset + start, end - start));
    if (read === undefined) return `the outline of its glyph ${glyph} is cut off`;
    const unknown = read.find((part) => part >= offsets.length - 1);
    if (unknown !== undefined) return `its glyph ${glyph} is made of a glyph ${unknown}, which it has not`;
    parts.push(read);
  }
  const sizes = new Map<number, number>();
  const sizeOf = (glyph: number): number => {
    const known = sizes.get(glyph);
    if (known !== undefined) return known;
    // a glyph that is met again inside itself has no end
    sizes.set(glyph, Number.POSITIVE_INFINITY);
    const size = (parts[glyph] ?? []).reduce((sum, part) => sum + sizeOf(part), 1);
    sizes.set(glyph, size);
    return size;
  };
  const endless = parts.findIndex((_, glyph) => sizeOf(glyph) > mostParts);
  return endless === -1 ? undefined : `its glyph ${endless} is made of glyphs without end`;
}

/** Glyphs that an outline is made of, none of a simple one; undefined where it is cut off. */
function readParts(outline: DataView): readonly number[] | undefined {
  if (outline.byteLength < 10) return undefined;
  const contours = outline.getInt16(0);
  if (contours >= 0) return isWholeSimple(outline, contours) ? [] : undefined;
  const parts: number[] = [];
  for (let at = 10, flags: number = flag.more; flags & flag.more; ) {
    if (at + 4 > outline.byteLength || parts.length > mostParts) return undefined;
    flags = outline.getUint16(at);
    parts.push(outline.getUint16(at + 2));
    at += 4 + (flags & flag.words ? 4 : 2);
    if (flags & flag.scale) at += 2;
    else if (flags & flag.twoScales) at += 4;
    else if (flags & flag.matrix) at += 8;
    if (at > outline.byteLength) return undefined;
  }
  return parts;
}

/** Contours end at rising points, and each point has a flag and coordinates as long as that says. */
function isWholeSimple(outline: DataView, contours: number): boolean {
  const ends = 10 + 2 * contours;
  if (contours === 0) return true;
  if (ends + 2 > outline.byteLength) return false;
  let last = -1;
  for (let index = 0; index < contours; index += 1) {
    const end = outline.getUint16(10 + 2 * index);
    if (end < last) return false;
    last = end;
  }
  return coordinatesEnd(outline, ends + 2 + outline.getUint16(ends), last + 1) <= outline.byteLength;
}

function coordinatesEnd(outline: DataView, start: number, points: number): number {
  let [at, length] = [start, 0];
  for (let point = 0; point < points; ) {
    if (at >= outline.byteLength) return Number.POSITIVE_INFINITY;
    const flags = outline.getUint8(at);
    at += 1;
    let repeats = 1;
    if (flags & 0x08) {
      if (at >= outline.byteLength) return Number.POSITIVE_INFINITY;
      repeats += outline.getUint8(at);
      at += 1;
    }
    point += repeats;
    length += repeats * (bytesOf(flags, 0x02, 0x10) + bytesOf(flags, 0x04, 0x20));
  }
  return at + length;
}

function bytesOf(flags: number, short: number, same: number): number {
  if (flags & short) return 1;
  return flags & same ? 0 : 2;
}
