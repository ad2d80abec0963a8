import type { Place } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import type { PackFonts, ReadFontFile } from '../text/index.ts';
import { checkFontFile } from '../text/index.ts';
import type { Theme, ThemeFace } from '../theme/index.ts';
import type { PackReader } from './pack-reader.ts';

interface FontContext {
  /** Whether a file of the pack says what a face is: those of the tool's own themes need no check. */
  readonly isOwn: (face: string) => boolean;
  /** Where a face names its file. */
  readonly placeOf: (face: string) => Place;
  readonly reader: PackReader;
  readonly readFont: ReadFontFile;
}

/**
 * Reads and checks the fonts that a pack brings along, of its own files and of packages, each once; those that come with the tool were. Undefined where one of them cannot
 * be used; why is left with the reader.
 */
export async function readPackFonts({ faces }: Theme, context: FontContext): Promise<PackFonts | undefined> {
  const { isOwn, placeOf, reader } = context;
  const files = new Map<string, { readonly face: ThemeFace; readonly place: Place }>();
  for (const [name, face] of Object.entries(faces)) {
    const key = `${face.package ?? ''}/${face.file}`;
    if (isOwn(name) && !files.has(key)) files.set(key, { face, place: placeOf(name) });
  }
  const fonts = new Map<string, Uint8Array>();
  let failed = false;
  for (const { face, place } of files.values()) {
    const bytes = await readFile(face, place, context);
    const isTested = face.package !== undefined && (await reader.isBundled(face.package));
    const faults = bytes === undefined || isTested ? [] : checkFontFile(bytes, { file: face.file, place });
    reader.diagnostics.push(...faults);
    failed ||= bytes === undefined || hasErrors(faults);
    if (bytes !== undefined && face.package === undefined) fonts.set(face.file, bytes);
  }
  return failed ? undefined : fonts;
}

async function readFile(face: ThemeFace, place: Place, context: FontContext): Promise<Uint8Array | undefined> {
  const { reader, readFont } = context;
  if (face.package === undefined) return reader.readBytes(face.file, place);
  try {
    return readFont(face.package, face.file);
  } catch {
    reader.diagnostics.push(diagnose('font-package-lacks', { package: face.package, file: face.file }, { place }));
    return undefined;
  }
}
