/** Takes bytes one after the other, and keeps them as one piece. */
export interface ByteSink {
  /** How many bytes it has. */
  readonly length: number;
  /** Adds bytes, or text whose characters are bytes (ISO 8859-1). */
  write(data: Uint8Array | string): void;
  bytes(): Uint8Array;
}

const firstSize = 2 ** 18;

/** A sink with nothing in it. */
export function createByteSink(): ByteSink {
  let buffer = Buffer.allocUnsafe(firstSize);
  let length = 0;
  return {
    get length() {
      return length;
    },
    write(data) {
      if (length + data.length > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + data.length));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      if (typeof data === 'string') buffer.write(data, length, 'latin1');
      else buffer.set(data, length);
      length += data.length;
    },
    bytes: () => buffer.subarray(0, length),
  };
}
