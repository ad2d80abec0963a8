import type { InputFile } from './pack-reader.ts';
import { sha256 } from './sha256.ts';
import type { TypesetContext } from './typeset.ts';

/** The font files that a build has used, by the names of their faces. */
export function fontInputs(
  faces: readonly string[],
  { theme, openFonts }: Pick<TypesetContext, 'theme' | 'openFonts'>,
): readonly InputFile[] {
  const fonts = openFonts();
  const files = [...new Set(faces)].flatMap((name): [string, InputFile][] => {
    const face = theme.faces[name];
    // those of the pack were counted when they were read
    if (face?.package === undefined) return [];
    const path = `${face.package}/${face.file}`;
    return [[path, { path, from: 'fonts', sha256: sha256(fonts.face(name).bytes) }]];
  });
  return [...new Map(files).values()];
}
