import type { Theme } from '../theme/index.ts';
import { openFace } from './face.ts';
import { itemise } from './itemise.ts';
import { shapeWord } from './shape-word.ts';
import type { Face, FontBook, PackFonts, ReadFontFile } from './types.ts';
import { splitWords } from './words.ts';

/** Weights from which the stronger fallback face is taken. */
const strongWeight = 600;

/** What a book of fonts may be given besides the theme. */
export interface FontBookContext {
  /** The font files that faces without a package name. */
  readonly packFonts?: PackFonts;
  /** Is told of each face when it is first used. */
  readonly onOpen?: (face: Face) => void;
}

/**
 * Makes the book of a theme's faces. Nothing is read before a face is used.
 *
 * @param read gives a font file's bytes and throws when its package is not installed
 * @param context nothing by default
 */
export function createFontBook(
  theme: Theme,
  read: ReadFontFile,
  { packFonts = new Map(), onOpen }: FontBookContext = {},
): FontBook {
  const opened = new Map<string, Face>();
  const installed = new Map<string, boolean>();
  const fonts: FontBook = {
    face(name) {
      let face = opened.get(name);
      if (face === undefined) {
        const description = theme.faces[name];
        if (description === undefined) throw new Error(`the theme has no face \`${name}\``);
        face = openFace(name, description, { read, packFonts });
        opened.set(name, face);
        onOpen?.(face);
      }
      return face;
    },
    opened: () => [...opened.values()],
    has(name) {
      let has = installed.get(name);
      if (has === undefined) {
        has = theme.faces[name] !== undefined && opens(() => fonts.face(name));
        installed.set(name, has);
      }
      return has;
    },
    fallback(name) {
      const strong = (theme.faces[name]?.weight ?? 0) >= strongWeight;
      const face = strong ? theme.fallback.strong : theme.fallback.face;
      if (face === name || !fonts.has(face)) return undefined;
      return { face, scale: theme.fallback.scale };
    },
    shape: (face, features, word) => shapeWord(fonts.face(face).font, features, word),
    measure(text, face, size, features = [], tracking = 0) {
      let width = 0;
      for (const item of itemise(text, face, fonts)) {
        const itemFeatures = item.face === face ? features : [];
        for (const word of splitWords(item.text)) {
          const shaped = fonts.shape(item.face, itemFeatures, word);
          width += shaped.width * size * item.scale + shaped.glyphs.length * tracking;
        }
      }
      return width;
    },
  };
  return fonts;
}

function opens(open: () => Face): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
