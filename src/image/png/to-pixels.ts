import type { PixelPicture } from '../picture.ts';

/** What the header of a PNG says (ISO/IEC 15948 §11.2.2). */
export interface PngForm {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey with alpha, 6 colours with alpha. */
  readonly type: number;
  /** For each pixel. */
  readonly samples: number;
  /** In bytes. */
  readonly rowLength: number;
}

interface Tables {
  readonly palette: Uint8Array | undefined;
  /** Alpha of the palette's colours, or the one colour that is transparent. */
  readonly transparent: Uint8Array | undefined;
}

/** Pixels of any form as red, green, blue and alpha of eight bits. */
export function toPixels(
  flat: Uint8Array,
  form: PngForm,
  { palette, transparent }: Tables,
): Omit<PixelPicture, 'kind' | 'bytes'> {
  const { width, height, depth, type, samples, rowLength } = form;
  const most = 2 ** depth - 1;
  const colors = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height).fill(255);
  const toByte = (sample: number) => (depth === 16 ? sample >> 8 : Math.round((sample * 255) / most));
  const key = type === 0 || type === 2 ? transparent : undefined;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width) * rowLength;
    const first = (pixel % width) * samples;
    const at = (sample: number) => sampleAt(flat, row, (first + sample) * depth, depth);
    for (let channel = 0; channel < 3; channel++) {
      const value =
        type === 3 ? (palette?.[at(0) * 3 + channel] ?? 0) : toByte(at(type === 0 || type === 4 ? 0 : channel));
      colors[pixel * 3 + channel] = value;
    }
    if (type === 3) alpha[pixel] = transparent?.[at(0)] ?? 255;
    else if (type === 4 || type === 6) alpha[pixel] = toByte(at(samples - 1));
    else if (key !== undefined && isKey(key, samples, at)) alpha[pixel] = 0;
  }
  const solid = alpha.every((value) => value === 255);
  return { width, height, colors, ...(solid ? {} : { alpha }) };
}

function sampleAt(flat: Uint8Array, row: number, bit: number, depth: number): number {
  const byte = row + (bit >> 3);
  const value = flat[byte] ?? 0;
  if (depth === 8) return value;
  if (depth === 16) return value * 256 + (flat[byte + 1] ?? 0);
  return (value >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

function isKey(key: Uint8Array, samples: number, at: (sample: number) => number): boolean {
  for (let sample = 0; sample < samples; sample++) {
    if ((key[sample * 2] ?? 0) * 256 + (key[sample * 2 + 1] ?? 0) !== at(sample)) return false;
  }
  return true;
}
