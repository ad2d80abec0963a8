import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import type { ThemeFace } from '../theme/index.ts';
import type { Face, ReadFontFile } from './types.ts';

// As CommonJS, one file without waiting: as ES modules the library takes half as much again to load, and so does what it loads.
const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');

interface OpenedFile {
  readonly font: Font;
  readonly bytes: Uint8Array;
  readonly covered: Map<number, boolean>;
}

/** Parsed once a process: the first layout of a face decodes its tables, which costs 6 to 44 ms. */
const openedFiles = new Map<string, OpenedFile>();

/** Opens a face of the theme. Throws what `read` throws, and an Error when the file is not a single TrueType or OpenType font. */
export function openFace(name: string, description: ThemeFace, read: ReadFontFile): Face {
  const { font, bytes, covered } = openFile(description, read);
  const scale = 1 / font.unitsPerEm;
  return {
    name,
    family: description.family,
    weight: description.weight,
    italic: description.italic,
    font,
    bytes,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale,
    xHeight: font.xHeight * scale,
    covers(codePoint) {
      const known = covered.get(codePoint);
      if (known !== undefined) return known;
      const covers = font.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, covers);
      return covers;
    },
  };
}

function openFile(description: ThemeFace, read: ReadFontFile): OpenedFile {
  const key = `${description.package}/${description.file}`;
  const known = openedFiles.get(key);
  if (known !== undefined) return known;
  const bytes = read(description.package, description.file);
  const font = create(bytes as Buffer);
  if ('fonts' in font) throw new Error(`${key} is a font collection, not one font`);
  keepCodePoints(font);
  const opened = { font, bytes, covered: new Map<number, boolean>() };
  openedFiles.set(key, opened);
  return opened;
}

/**
 * Makes a glyph stand for what it was asked for last. fontkit keeps each glyph with the code points of whoever asked first: another
 * character with the same glyph, or the part of a composite glyph, which asks with none and would leave the text of a later brief without it.
 */
function keepCodePoints(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph !== null && codePoints.length > 0) glyph.codePoints = codePoints;
    return glyph;
  };
}
