import type { FontMeasures } from './check-metrics.ts';

/** Most subtables of a `cmap`. */
const mostMaps = 64;
const lastCodePoint = 0x10ffff;

/** Checks that the maps from characters to glyphs lie in their table and count no more than they hold. */
export function checkCharacterMap(cmap: DataView, { glyphs }: FontMeasures): string | undefined {
  const count = cmap.getUint16(2);
  if (count === 0 || count > mostMaps) return `it says that it has ${count} maps of characters`;
  if (4 + 8 * count > cmap.byteLength) return 'its table `cmap` is cut off';
  for (let index = 0; index < count; index += 1) {
    const offset = cmap.getUint32(4 + 8 * index + 4);
    if (offset + 8 > cmap.byteLength) return 'a map of characters lies beyond its table `cmap`';
    const map = new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset);
    const wrong = checkMap(map, glyphs);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkMap(map: DataView, glyphs: number): string | undefined {
  const format = map.getUint16(0);
  const cutOff = `a map of characters of format ${format} is cut off`;
  if (format === 4) return map.byteLength < 14 || !isWholeFormat4(map) ? cutOff : undefined;
  if (format === 12 || format === 13) {
    const wrong = map.byteLength < 16 ? 'cut off' : checkGroups(map, glyphs);
    return wrong === undefined ? undefined : `a map of characters of format ${format} is ${wrong}`;
  }
  const whole: Readonly<Record<number, number>> = { 0: 262, 2: 518, 6: 10, 14: 10 };
  const least = whole[format];
  if (least === undefined) return `it has a map of characters of format ${format}, which is not known here`;
  if (map.byteLength < least) return cutOff;
  return format === 6 && map.byteLength < 10 + 2 * map.getUint16(8) ? cutOff : undefined;
}

/** Segments of rising characters; the last ends at U+FFFF. */
function isWholeFormat4(map: DataView): boolean {
  const segments = map.getUint16(6) / 2;
  if (!Number.isInteger(segments) || segments === 0 || 16 + 8 * segments > map.byteLength) return false;
  let last = -1;
  for (let index = 0; index < segments; index += 1) {
    const end = map.getUint16(14 + 2 * index);
    const start = map.getUint16(16 + 2 * segments + 2 * index);
    if (start > end || end <= last) return false;
    last = end;
  }
  return last === 0xffff;
}

function checkGroups(map: DataView, glyphs: number): string | undefined {
  const groups = map.getUint32(12);
  if (16 + 12 * groups > map.byteLength) return 'cut off';
  let last = -1;
  for (let at = 16; at < 16 + 12 * groups; at += 12) {
    const [start, end, glyph] = [map.getUint32(at), map.getUint32(at + 4), map.getUint32(at + 8)];
    if (start > end || start <= last || end > lastCodePoint) return 'out of order';
    if (glyph + (map.getUint16(0) === 12 ? end - start : 0) >= glyphs) return 'larger than the font';
    last = end;
  }
  return undefined;
}
