import type { Font } from 'fontkit';
import type { ThemeFace } from '../theme/index.ts';
import { openFont } from './font-file/open-font.ts';
import { createWordShaper } from './shape-word.ts';
import type { Shaper } from './shaper.ts';
import type { Face, PackFonts, ReadFontFile } from './types.ts';

interface OpenedFile {
  readonly font: Font;
  readonly bytes: Uint8Array;
  readonly covered: Map<number, boolean>;
  readonly shape: Shaper;
}

/** Parsed once a process. */
const openedFiles = new Map<string, OpenedFile>();
const openedPackFiles = new WeakMap<Uint8Array, OpenedFile>();

/** Shares of the ascent. */
const usualHeights = { capitals: 0.72, smallLetters: 0.52 } as const;

/** Where the bytes of faces come from. */
interface FontFiles {
  readonly read: ReadFontFile;
  readonly packFonts: PackFonts;
}

/** Opens a face of the theme. Throws what `read` throws, and an Error when the file is not a single TrueType or OpenType font. */
export function openFace(name: string, description: ThemeFace, files: FontFiles): Face {
  const { font, bytes, covered, shape } = openFile(description, files);
  const scale = 1 / font.unitsPerEm;
  return {
    name,
    family: description.family,
    weight: description.weight,
    italic: description.italic,
    font,
    bytes,
    shape,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    // old fonts do not say these two
    capHeight: (font.capHeight || font.ascent * usualHeights.capitals) * scale,
    xHeight: (font.xHeight || font.ascent * usualHeights.smallLetters) * scale,
    covers(codePoint) {
      const known = covered.get(codePoint);
      if (known !== undefined) return known;
      const covers = font.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, covers);
      return covers;
    },
  };
}

function openFile({ package: packageName, file }: ThemeFace, { read, packFonts }: FontFiles): OpenedFile {
  if (packageName === undefined) return openPackFile(file, packFonts);
  const key = `${packageName}/${file}`;
  const known = openedFiles.get(key);
  if (known !== undefined) return known;
  const opened = openBytes(read(packageName, file), key);
  openedFiles.set(key, opened);
  return opened;
}

/** A file of a pack may change from build to build, so it is known by its bytes. */
function openPackFile(file: string, packFonts: PackFonts): OpenedFile {
  const bytes = packFonts.get(file);
  if (bytes === undefined) throw new Error(`the pack has no font \`${file}\``);
  const known = openedPackFiles.get(bytes);
  if (known !== undefined) return known;
  const opened = openBytes(bytes, file);
  openedPackFiles.set(bytes, opened);
  return opened;
}

function openBytes(bytes: Uint8Array, key: string): OpenedFile {
  return { font: openFont(bytes, key), bytes, covered: new Map<number, boolean>(), shape: createWordShaper(bytes) };
}
