import type { Diagnostic } from '../../diagnostics/index.ts';
import { Reading } from '../read/reading.ts';
import { unzip } from '../read/unzip.ts';
import { checkAccessibility } from './accessibility/check-accessibility.ts';
import { checkPackage } from './package/check-package.ts';
import { PackageFile } from './package/package-file.ts';
import { zipDirectory } from './package/zip-directory.ts';

/** Checks a finished deck; see `checkPptx`. */
export function checkDeck(bytes: Uint8Array, deck: string): readonly Diagnostic[] {
  const reading = new Reading(deck);
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
