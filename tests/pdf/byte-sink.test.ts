import { expect, it } from 'vitest';
import { createByteSink } from '../../src/pdf/paint/byte-sink.ts';

it('keeps bytes and text in the order in which they come, past its first size', () => {
  const sink = createByteSink();
  const block = new Uint8Array(200_000).fill(7);
  sink.write('%PDF \u00ff');
  sink.write(block);
  sink.write(block);
  sink.write('end');
  const bytes = sink.bytes();
  expect(sink.length).toBe(6 + 400_000 + 3);
  expect(Buffer.from(bytes.subarray(0, 7)).toString('latin1')).toBe('%PDF \u00ff\u0007');
  expect(Buffer.from(bytes.subarray(-4)).toString('latin1')).toBe('\u0007end');
});
