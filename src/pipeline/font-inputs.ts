import type { FontBook } from '../text/index.ts';
import type { Theme } from '../theme/index.ts';
import type { InputFile } from './pack-reader.ts';
import { sha256 } from './sha256.ts';

/** The font files that a build has used. */
export function fontInputs(fonts: FontBook, theme: Theme): readonly InputFile[] {
  const files = fonts.opened().flatMap(({ name, bytes }): [string, InputFile][] => {
    const face = theme.faces[name];
    // those of the pack were counted when they were read
    if (face?.package === undefined) return [];
    const path = `${face.package}/${face.file}`;
    return [[path, { path, from: 'fonts', sha256: sha256(bytes) }]];
  });
  return [...new Map(files).values()];
}
