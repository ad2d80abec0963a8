import type { FontBook } from '../../text/index.ts';
import { contentKey } from './content-key.ts';
import type { Store } from './store.ts';

/** Gives the bytes of outputs, wherever they come from. */
export interface OutputCache {
  /**
   * The bytes that `make` makes.
   *
   * @param of everything that they depend on, as data, but for what is the same for the whole build
   * @param fonts the fonts of the build; those that the bytes take are opened in it
   */
  get(of: unknown, fonts: FontBook, make: (fonts: FontBook) => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Names of the entries that were used. */
  readonly used: readonly string[];
}

/** Makes everything anew. */
export const noCache: OutputCache = { get: (_, fonts, make) => make(fonts), used: [] };

/** What all outputs of a build have in common. */
export interface SharedContent {
  /** What all of them depend on: the tool, the theme, the files of its fonts. */
  readonly of: unknown;
  /** A book of the fonts of the theme in which none is opened. */
  readonly openFonts: () => FontBook;
}

/** Takes bytes from a store where they were made before of the same data, else makes them and keeps them there. */
export function createOutputCache(store: Store, shared: SharedContent): OutputCache {
  const base = contentKey(shared.of);
  const used: string[] = [];
  return {
    used,
    async get(of, fonts, make) {
      const name = contentKey([base, of]);
      used.push(name);
      const kept = await store.read(name);
      const made = kept === undefined ? await makeAlone(shared, make) : unpack(kept);
      if (kept === undefined) await store.write(name, pack(made));
      // the manifest names every font that the outputs take
      for (const face of made.faces) fonts.face(face);
      return made.bytes;
    },
  };
}

/** Bytes and the names of the faces that were opened for them. */
interface MadeBytes {
  readonly bytes: Uint8Array;
  readonly faces: readonly string[];
}

/** Makes bytes with fonts of their own, so that it is known which of them they take whatever was made before. */
async function makeAlone(
  { openFonts }: SharedContent,
  make: (fonts: FontBook) => Promise<Uint8Array>,
): Promise<MadeBytes> {
  const fonts = openFonts();
  const bytes = await make(fonts);
  return { bytes, faces: fonts.opened().map(({ name }) => name) };
}

/** One line of JSON with the faces, then the bytes. */
function pack({ bytes, faces }: MadeBytes): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(faces)}\n`), bytes]);
}

function unpack(packed: Uint8Array): MadeBytes {
  const end = packed.indexOf(0x0a);
  const faces: readonly string[] = JSON.parse(new TextDecoder().decode(packed.subarray(0, end)));
  return { bytes: packed.subarray(end + 1), faces };
}
