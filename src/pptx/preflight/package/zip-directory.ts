/** An entry as the directory of a zip file lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Date and time of MS-DOS, as they stand. */
  readonly time: number;
}

const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;

/** Lengths of the fixed fields of an entry and of the record at the end (APPNOTE 6.3.10 §4.3.12, §4.3.16). */
const lengths = { entry: 46, end: 22 } as const;

/** The entries of a zip file in the order of its directory; as far as it can be read. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let end = bytes.length - lengths.end;
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end -= 1;
  const entries: ZipEntry[] = [];
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + lengths.entry <= bytes.length && view.getUint32(at, true) === signatures.entry) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const start = at + lengths.entry;
    entries.push({ name: decoder.decode(bytes.subarray(start, start + name)), time: view.getUint32(at + 12, true) });
    at = start + name + extra + comment;
  }
  return entries;
}
