import { crc32, deflateSync } from 'node:zlib';

/** What a PNG for a test is made of. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly type?: number;
  readonly depth?: number;
  readonly interlace?: number;
  /** Each with the byte of its filter before it. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly transparent?: readonly number[];
}

/** The bytes of a PNG, sound or lying as its parts are. */
export function pngFile({ width, height, type = 2, depth = 8, interlace = 0, ...data }: PngParts): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    ...(data.palette ? [chunk('PLTE', Buffer.from(data.palette))] : []),
    ...(data.transparent ? [chunk('tRNS', Buffer.from(data.transparent))] : []),
    chunk('IDAT', deflateSync(Buffer.from(data.rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
