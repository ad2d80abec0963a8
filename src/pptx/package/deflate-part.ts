import { crc32 } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** A part as a zip file holds it. */
export interface PackedPart {
  readonly data: Uint8Array;
  /** Bytes before packing. */
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
}

/** Files that are packed already. */
const stored = /\.(png|jpe?g|gif|xlsx)$/;

/** Parts that are the same in many packages: those of every workbook, and what a deck has from its base. */
const recurring = /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?!worksheets\/)|ppt\/(?:slideLayouts|slideMasters|theme)\/)/;

/** Characters of text whose packed form is kept at most: some fifty layouts. */
const mostKept = 2_000_000;

const kept = new Map<string, PackedPart>();
let keptLength = 0;

/** Keeps what was packed last; what was kept first makes room. */
function keep(text: string, packed: PackedPart): void {
  for (const [oldest] of kept) {
    if (keptLength + text.length <= mostKept) break;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
  kept.set(text, packed);
  keptLength += text.length;
}

function deflated(bytes: Uint8Array): PackedPart {
  return { data: deflateSync(bytes, { level: 6 }), size: bytes.length, crc: crc32(bytes), isDeflated: true };
}

/**
 * Packs a part. Deflate is the larger half of writing a deck, so parts that come again from deck to deck and from workbook to workbook
 * are packed once: the same text gives the same bytes.
 */
export function packPart(name: string, part: string | Uint8Array): PackedPart {
  if (typeof part !== 'string') {
    if (!stored.test(name)) return deflated(part);
    return { data: part, size: part.length, crc: crc32(part), isDeflated: false };
  }
  if (!recurring.test(name)) return deflated(strToU8(part));
  const known = kept.get(part);
  if (known !== undefined) return known;
  const packed = deflated(strToU8(part));
  if (part.length < mostKept) keep(part, packed);
  return packed;
}
