import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJpeg } from '../../src/image/read-jpeg.ts';

const sound = readFileSync('tests/good-cases/images-shown/pack/images/blocks.jpg');
const frame = sound.indexOf(Buffer.from([0xff, 0xc0]));

function changed(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(sound);
  change(bytes);
  return bytes;
}

describe('a JPEG', () => {
  it('has the size and channels of its frame', () => {
    expect(readJpeg(sound)).toMatchObject({ kind: 'jpeg', width: 160, height: 90, channels: 3 });
  });

  it.each<[string, Buffer, RegExp]>([
    ['that is cut off', sound.subarray(0, sound.length - 40), /cut off/],
    ['that is cut off in its head', sound.subarray(0, frame + 6), /cut off/],
    ['without pixels', changed((bytes) => bytes.writeUInt16BE(0, frame + 7)), /no pixels/],
    ['that is too large', changed((bytes) => bytes.writeUInt16BE(60_000, frame + 7)), /160 by 60000|60000/],
    ['in the colours of print', changed((bytes) => bytes.writeUInt8(4, frame + 9)), /damaged/],
    ['of a rare kind of compression', changed((bytes) => bytes.writeUInt8(0xc9, frame + 1)), /compressed/],
    ['of twelve bits', changed((bytes) => bytes.writeUInt8(12, frame + 4)), /header/],
    ['whose segments do not follow one another', changed((bytes) => bytes.writeUInt8(0, frame)), /damaged/],
  ])('%s is refused', (_, bytes, reason) => {
    expect(readJpeg(bytes)).toMatchObject({ refused: expect.stringMatching(reason) });
  });
});
