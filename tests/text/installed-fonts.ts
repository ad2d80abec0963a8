import { readFileSync } from 'node:fs';
import type { FontBook, ReadFontFile } from '../../src/text/index.ts';
import { createFontBook } from '../../src/text/index.ts';
import type { Theme } from '../../src/theme/index.ts';

/** Reads font files of the installed packages; throws where a package is not installed. */
export const readInstalledFont: ReadFontFile = (packageName, file) =>
  readFileSync(new URL(`../../node_modules/${packageName}/${file}`, import.meta.url));

/** The font book of a theme over the installed packages, for tests of every room. */
export function installedFonts(theme: Theme): FontBook {
  return createFontBook(theme, readInstalledFont);
}
