import type { Scene } from '../chart/index.ts';

/** An image of a pack that was read and checked whole, so that whoever draws it need not look at the file. */
export type Picture = PixelPicture | JpegPicture | VectorPicture;

/** The pixels of a PNG. */
export interface PixelPicture {
  readonly kind: 'pixels';
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly colors: Uint8Array;
  /** Opacity of each pixel; absent where all are solid. */
  readonly alpha?: Uint8Array;
  /** The PNG with its pixels and palette and nothing besides: no remarks, no places, no names. */
  readonly bytes: Uint8Array;
}

/** A JPEG as it was read: it goes into files as it is. */
export interface JpegPicture {
  readonly kind: 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly bytes: Uint8Array;
}

/** An SVG as paths with all transforms resolved. */
export interface VectorPicture {
  readonly kind: 'vector';
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
}

/** Pictures by their path in the pack. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Why an image is not taken: words that go on from `it`. */
export interface Refusal {
  readonly refused: string;
  /** True where it is sound, but larger than a brief has use for. */
  readonly large?: true;
}

/** Most pixels on a side, and in all: what covers an A4 page at 300 dots an inch twice over. */
const mostOnSide = 8000;
const mostPixels = 20_000_000;

/** Why a picture of a size is not taken; undefined where it is. */
export function refuseSize(width: number, height: number): Refusal | undefined {
  if (width === 0 || height === 0) return { refused: 'it has no pixels' };
  if (width <= mostOnSide && height <= mostOnSide && width * height <= mostPixels) return undefined;
  return { refused: `it is ${width} by ${height} pixels`, large: true };
}
