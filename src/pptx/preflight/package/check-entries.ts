import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { compareNames } from '../../package/zip.ts';
import type { PackageFile } from './package-file.ts';

/** Names that a part may have (ISO/IEC 29500-2 §6.2.2.2): segments of plain characters that do not end in a point. */
const partName =
  /^(?:[\w\-.~!$&'()*+,;=:@[\]]*[\w\-~!$&'()*+,;=:@[\]]\/)*[\w\-.~!$&'()*+,;=:@[\]]*[\w\-~!$&'()*+,;=:@[\]]$/;

/** Entries of the zip file that are no parts, stand twice or not in their order, or tell different times. */
export function checkEntries(file: PackageFile, deck: string): readonly Diagnostic[] {
  const names = file.entries.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  const parts = names.filter((name) => !name.endsWith('/'));
  const sorted = [...parts].sort(compareNames);
  const misplaced = parts.find((name, index) => name !== sorted[index]);
  const times = new Set(file.entries.map(({ time }) => time));
  const tell = (entry: string, fault: 'directory' | 'name' | 'twice' | 'order' | 'time') =>
    diagnose('package-entry-unsound', { file: deck, entry: file.nameOf(entry), fault });
  const isRepeated = new Set(lower).size < lower.length;
  return [
    ...names.filter((name) => name.endsWith('/')).map((name) => tell(name, 'directory')),
    ...parts.filter((name) => !partName.test(name)).map((name) => tell(name, 'name')),
    ...names.filter((_, index) => lower.indexOf(lower[index] ?? '') !== index).map((name) => tell(name, 'twice')),
    ...(misplaced === undefined || isRepeated ? [] : [tell(misplaced, 'order')]),
    ...(times.size > 1
      ? [tell(file.entries.find(({ time }) => time !== file.entries[0]?.time)?.name ?? '', 'time')]
      : []),
  ];
}
