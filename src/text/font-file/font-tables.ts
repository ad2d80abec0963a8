/** Why a font file is not taken, in words that go on from `it`. */
export interface FontRefusal {
  readonly refused: string;
}

/** The tables of a font file by tag, each as a view of its bytes. */
export type FontTables = ReadonlyMap<string, DataView>;

/** No font needs more: registered tags number about 70 (OpenType 1.9.1, "Font tables"). */
const mostTables = 96;

const headerLength = 12;
const recordLength = 16;

const collections: Readonly<Record<string, string>> = {
  ttcf: 'it is a collection of fonts',
  wOFF: 'it is a WOFF file, which is for the web',
  wOF2: 'it is a WOFF2 file, which is for the web',
};

/** Reads the table directory of a TrueType or OpenType file, and holds every table against the length of the file and its checksum. */
export function readFontTables(bytes: Uint8Array): FontTables | FontRefusal {
  if (bytes.length < headerLength) return { refused: 'it is cut off' };
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = tagAt(file, 0);
  const other = Object.hasOwn(collections, version) ? collections[version] : undefined;
  if (other !== undefined) return { refused: other };
  if (!['\u0000\u0001\u0000\u0000', 'true', 'OTTO'].includes(version)) {
    return { refused: 'it is no TrueType or OpenType font' };
  }
  const count = file.getUint16(4);
  if (count === 0 || count > mostTables) return { refused: `it says that it has ${count} tables` };
  if (headerLength + count * recordLength > bytes.length) return { refused: 'it is cut off' };
  const tables = new Map<string, DataView>();
  for (let index = 0; index < count; index += 1) {
    const at = headerLength + index * recordLength;
    const tag = tagAt(file, at);
    const [sum, offset, length] = [file.getUint32(at + 4), file.getUint32(at + 8), file.getUint32(at + 12)];
    if (tables.has(tag)) return { refused: `it has two tables \`${named(tag)}\`` };
    if (offset + length > bytes.length) return { refused: `its table \`${named(tag)}\` lies beyond its end` };
    const table = new DataView(bytes.buffer, bytes.byteOffset + offset, length);
    if (checksum(table, tag) !== sum)
      return { refused: `its table \`${named(tag)}\` is damaged: its checksum is wrong` };
    tables.set(tag, table);
  }
  return tables;
}

/** The sum of a table's 32-bit words; of `head` without the one that makes up for the whole file (OpenType 1.9.1, `head`). */
function checksum(table: DataView, tag: string): number {
  let sum = 0;
  const whole = table.byteLength - (table.byteLength % 4);
  for (let at = 0; at < whole; at += 4) {
    if (tag !== 'head' || at !== 8) sum = (sum + table.getUint32(at)) >>> 0;
  }
  let rest = 0;
  for (let at = whole; at < whole + 4; at += 1) rest = rest * 256 + (at < table.byteLength ? table.getUint8(at) : 0);
  return (sum + rest) >>> 0;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

/** A tag as it may be shown: what is no letter or digit of ASCII is a question mark. */
function named(tag: string): string {
  return tag.replace(/[^ -~]/g, '?').trimEnd();
}
