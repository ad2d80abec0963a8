/** An indirect object of a file, from its number to `endobj` (ISO 32000-1 §7.3.10). */
export interface WrittenObject {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** A file with a cross-reference table, taken apart. */
export interface PlainFile {
  /** What stands before the first object. */
  readonly header: Uint8Array;
  /** In the order of their numbers, from 1 and without a gap. */
  readonly objects: readonly WrittenObject[];
  /** The entries of the trailer's dictionary, without its brackets. */
  readonly trailer: string;
}

const entryLength = 20;

/**
 * Takes a file apart by its cross-reference table, in the one form that pdfkit writes: a single section from object 0, no object that
 * is free or of a second generation, nothing encrypted.
 *
 * @throws when the file is of another form
 */
export function readObjects(bytes: Uint8Array): PlainFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const [, start] = matched(/startxref\n(\d+)\n%%EOF\s*$/, file.toString('latin1', file.length - 64));
  const table = file.toString('latin1', Number(start));
  const [head, size, trailer] = matched(/^xref\n0 (\d+)\n[\s\S]*?trailer\n<<([\s\S]*)>>\nstartxref/, table);
  if (trailer.includes('/Encrypt')) throw new Error('an encrypted file cannot be packed');
  const first = head.indexOf('\n', 'xref\n'.length) + 1;
  const offsets: number[] = [];
  for (let number = 1; number < Number(size); number++) {
    const entry = table.substr(first + number * entryLength, entryLength);
    const [, offset] = matched(/^(\d{10}) 00000 n[\r\n ]{2}$/, entry);
    offsets.push(Number(offset));
  }
  const order = [...offsets, Number(start)].sort((a, b) => a - b);
  const ends = new Map(order.map((offset, index) => [offset, order[index + 1]]));
  return {
    header: file.subarray(0, order[0]),
    objects: offsets.map((offset, index) => ({
      number: index + 1,
      bytes: file.subarray(offset, ends.get(offset)),
    })),
    trailer: trailer.trim(),
  };
}

function matched(pattern: RegExp, text: string): readonly [string, string, string] {
  const found = pattern.exec(text);
  if (found === null) throw new Error('the file has a cross-reference table of an unknown form');
  return [found[0], found[1] ?? '', found[2] ?? ''];
}
