import { unzipSync } from 'fflate';
import type { Reading } from './reading.ts';

/** Entries of a zip file by lower-case name: names of parts are equal whatever their case (ISO/IEC 29500-2 §6.2.2). */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** Pictures, sounds, films and fonts: nothing in them is read, so they are not unpacked unless that is asked for. */
const media = /\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|wdp|mp3|m4a|wav|wma|mp4|m4v|mov|avi|wmv|mpe?g|fntdata|[ot]tf)$/;

/** Why entries are not gone through to the end. */
class Refused extends Error {}

/** What is unpacked. */
export interface UnzipOptions {
  /** Unpack pictures, sounds, films and fonts as well. Default: false. */
  readonly media?: boolean;
}

/** Unpacks what may hold words or numbers, as far as the reading allows; text where the bytes are no sound zip file. */
export function unzip(bytes: Uint8Array, reading: Reading, options: UnzipOptions = {}): Entries | string {
  if (!hasDirectory(bytes)) return 'it is cut off before its end';
  try {
    const unpacked = unzipSync(bytes, { filter: admission(reading, options) });
    return new Map(Object.entries(unpacked).map(([name, data]) => [name.toLowerCase(), data]));
  } catch (error) {
    if (error instanceof Refused) return error.message;
    return `its zip file is damaged (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** What decides of each entry whether it is unpacked; throws where no entry is to be. */
function admission(
  reading: Reading,
  options: UnzipOptions,
): (entry: { readonly name: string; readonly originalSize: number }) => boolean {
  const seen = new Set<string>();
  return ({ name, originalSize }) => {
    const key = name.toLowerCase();
    if (!reading.take('entries', 1)) throw new Refused('it is too large');
    if (key.endsWith('/') || (options.media !== true && media.test(key))) return false;
    if (seen.has(key)) throw new Refused(`it holds \`${name}\` twice`);
    seen.add(key);
    if (!reading.take('bytes', originalSize)) throw new Refused('it is too large');
    return true;
  };
}

const signatures = { directory: 0x02014b50, end: 0x06054b50 } as const;

/** Lengths of the record at the end of a zip file, and of the comment behind it at most (APPNOTE 6.3.10 §4.3.16). */
const lengths = { end: 22, comment: 0xffff } as const;

/**
 * Whether the last end record of the bytes leads to a directory. In a deck that is cut off it is that of an embedded workbook, whose
 * directory is not where it says.
 */
function hasDirectory(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - lengths.end - lengths.comment);
  for (let at = bytes.length - lengths.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const directory = view.getUint32(at + 16, true);
    // a large file says elsewhere where its directory is
    if (directory === 0xffffffff) return true;
    return directory + 4 <= at && view.getUint32(directory, true) === signatures.directory;
  }
  return false;
}
