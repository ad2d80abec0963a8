import { deflateSync } from 'node:zlib';
import { level, toStream } from './object-stream.ts';

/** Where an object stands: at an offset of the file, or as the so-manieth of an object stream. */
export type Position = { readonly offset: number } | { readonly stream: number; readonly index: number };

const widths = [1, 4, 2] as const;
const columns = 7;

/** Each row is written as its difference from the one above (ISO 32000-1 §7.4.4.4): neighbours in an object stream differ by one. */
const up = 2;

/**
 * A cross-reference stream (ISO 32000-1 §7.5.8), which stands in place of table and trailer, as one object of the file.
 *
 * @param positions of all objects but its own, by number from 1
 * @param trailer entries of the trailer it replaces
 */
export function toCrossReference(
  { number, offset }: { readonly number: number; readonly offset: number },
  positions: ReadonlyMap<number, Position>,
  trailer: string,
): Uint8Array {
  const rows = [[0, 0, 65_535], ...entries(positions, number), [1, offset, 0]].map(toRow);
  const filtered = rows.map((row, index) => {
    const above = rows[index - 1];
    return Buffer.from([up, ...row.map((byte, column) => (byte - (above?.[column] ?? 0)) & 255)]);
  });
  const kept = trailer.replace(/\/Size \d+/, '').trim();
  const dictionary =
    `/Type /XRef /Size ${number + 1} /W [${widths.join(' ')}] ${kept} ` +
    `/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${columns}>>`;
  return toStream(number, dictionary, deflateSync(Buffer.concat(filtered), { level }));
}

function entries(positions: ReadonlyMap<number, Position>, end: number): readonly (readonly number[])[] {
  return Array.from({ length: end - 1 }, (_, index) => {
    const position = positions.get(index + 1);
    if (position === undefined) throw new Error(`object ${index + 1} has no position`);
    return 'offset' in position ? [1, position.offset, 0] : [2, position.stream, position.index];
  });
}

function toRow(fields: readonly number[]): readonly number[] {
  return fields.flatMap((field, index) =>
    Array.from(
      { length: widths[index] ?? 0 },
      (_, byte, bytes = widths[index] ?? 0) => (field >>> (8 * (bytes - 1 - byte))) & 255,
    ),
  );
}
