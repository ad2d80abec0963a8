import { strToU8, unzipSync } from 'fflate';
import type { PackedPart } from './deflate-part.ts';
import { packPart } from './deflate-part.ts';
import type { Parts } from './parts.ts';

/** 1980-01-01, the first time that a zip entry can hold, and 2099, the last year that old readers take. */
const firstTime = 315_532_800;
const lastTime = 4_102_444_798;

/** Date and time as MS-DOS had them (APPNOTE 6.3.10 §4.4.6), of the UTC fields: the bytes do not depend on the time zone. */
function entryTime(epoch: number): number {
  const utc = new Date(Math.min(Math.max(epoch, firstTime), lastTime) * 1000);
  const date = ((utc.getUTCFullYear() - 1980) << 25) | ((utc.getUTCMonth() + 1) << 21) | (utc.getUTCDate() << 16);
  return date | (utc.getUTCHours() << 11) | (utc.getUTCMinutes() << 5) | (utc.getUTCSeconds() >> 1);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

/** Order of the entries: content types, root relationships, then by code point. */
export function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

interface ZipEntry {
  readonly name: Uint8Array;
  readonly packed: PackedPart;
  readonly time: number;
}

/** Lengths of the fixed fields of a local header, a header of the directory, and the record at the end (APPNOTE 6.3.10 §4.3). */
const lengths = { local: 30, directory: 46, end: 22 } as const;

/** Version that reading an entry needs: 2.0, for deflate. */
const version = 20;

/** The fields that an entry has in front of its data and in the directory. */
function writeFields(view: DataView, at: number, { name, packed, time }: ZipEntry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 4, packed.isDeflated ? 8 : 0, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, packed.crc, true);
  view.setUint32(at + 14, packed.data.length, true);
  view.setUint32(at + 18, packed.size, true);
  view.setUint16(at + 22, name.length, true);
}

/** Writes the entries of a zip file one after the other, then its directory. */
function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.data.length, 0);
  const directory = entries.length * lengths.local + names + data;
  const bytes = new Uint8Array(directory + entries.length * lengths.directory + names + lengths.end);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let listed = directory;
  for (const entry of entries) {
    view.setUint32(local, 0x04034b50, true);
    writeFields(view, local + 4, entry);
    bytes.set(entry.name, local + lengths.local);
    bytes.set(entry.packed.data, local + lengths.local + entry.name.length);
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, version, true);
    writeFields(view, listed + 6, entry);
    view.setUint32(listed + 42, local, true);
    bytes.set(entry.name, listed + lengths.directory);
    local += lengths.local + entry.name.length + entry.packed.data.length;
    listed += lengths.directory + entry.name.length;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, listed - directory, true);
  view.setUint32(listed + 16, directory, true);
  return bytes;
}

/**
 * Packs parts into a zip file whose bytes depend on nothing but its content and `epoch` (seconds since 1970; held between 1980 and 2099): content types
 * first, then the root relationships, then by code point; no directory entries.
 */
export function zipParts(parts: Parts, epoch: number): Uint8Array {
  const time = entryTime(epoch);
  const names = [...parts.keys()].sort(compareNames);
  return writeZip(names.map((name) => ({ name: strToU8(name), packed: packPart(name, parts.get(name) ?? ''), time })));
}

/** Unpacks a package: XML parts as text without byte order mark, others as bytes; directory entries are left out. */
export function unzipParts(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder();
  const parts: Parts = new Map();
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('/')) parts.set(name, /\.(xml|rels|vml)$/.test(name) ? decoder.decode(data) : data);
  }
  return parts;
}
