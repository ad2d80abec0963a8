import type { Diagnostic } from '../../diagnostics/index.ts';
import { startReading, unzip } from '../../opc/index.ts';
import { checkAccessibility } from './accessibility/check-accessibility.ts';
import { checkPackage } from './package/check-package.ts';
import { PackageFile } from './package/package-file.ts';
import { zipDirectory } from './package/zip-directory.ts';

/** Checks a finished deck; see `checkPptx`. */
export async function checkDeck(bytes: Uint8Array, deck: string): Promise<readonly Diagnostic[]> {
  const reading = await startReading(deck);
  const entries = unzip(bytes, reading, { media: true });
  // reading the deck back tells that it cannot be unpacked
  if (typeof entries === 'string') return [];
  const file = new PackageFile(zipDirectory(bytes), entries, { reading });
  const faults = checkPackage(file, deck);
  // slides of an unsound package cannot be told from what PowerPoint makes of them
  return faults.some(({ code }) => code === 'package-xml-broken')
    ? faults
    : [...faults, ...checkAccessibility(file, deck)];
}
