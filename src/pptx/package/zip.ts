import type { Zippable } from 'fflate';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Parts } from './parts.ts';

/** 1980-01-01, the first time that a zip entry can hold, and the end of 2099, the last one that fflate writes. */
const firstTime = 315_532_800;
const lastTime = 4_102_444_798;
const stored = /\.(png|jpe?g|gif|xlsx)$/;

/** fflate writes the local fields of a date, so one is made whose local fields are the wanted UTC ones: the bytes do not depend on the time zone. */
function entryTime(epoch: number): Date {
  const utc = new Date(Math.min(Math.max(epoch, firstTime), lastTime) * 1000);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds() & ~1,
  );
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

/** Order of the entries: content types, root relationships, then by code point. */
export function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Packs parts into a zip file whose bytes depend on nothing but its content and `epoch` (seconds since 1970; held between 1980 and 2099): content types
 * first, then the root relationships, then by code point; no directory entries.
 */
export function zipParts(parts: Parts, epoch: number): Uint8Array {
  const mtime = entryTime(epoch);
  const files: Zippable = {};
  for (const name of [...parts.keys()].sort(compareNames)) {
    const part = parts.get(name) ?? '';
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    files[name] = [bytes, { level: stored.test(name) ? 0 : 6, mtime, os: 0 }];
  }
  return zipSync(files);
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
