import { createRequire } from 'node:module';
import type { Font } from 'fontkit';

// As CommonJS, one file without waiting: as ES modules the library takes half as much again to load, and so does what it loads.
const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');

/** Room behind a file: the header of an outline. */
const room = 16;

/**
 * Opens a font file; throws where it is no single TrueType or OpenType font. The library reads the header of empty outlines, too, which
 * lie beyond the end of a file that ends with its outlines, so some zeros are put there.
 */
export function openFont(bytes: Uint8Array, name: string): Font {
  const padded = Buffer.alloc(bytes.length + room);
  padded.set(bytes);
  const font = create(padded);
  if ('fonts' in font) throw new Error(`${name} is a font collection, not one font`);
  return font;
}
