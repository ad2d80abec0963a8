import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';

/** First bytes of a zip file with entries, and of a compound file (MS-CFB §2.2). */
const signatures = { zip: [0x50, 0x4b, 0x03, 0x04], compound: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] };

/** Whether bytes begin as those of an Office file do, of today or of before 2007; which kind of file it is shows when it is read. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return Object.values(signatures).some((signature) => beginsWith(bytes, signature));
}

/** What is wrong with a file before it is unpacked: nothing in it, a password on it (MS-OFFCRYPTO §1.3.3), the old format, no deck at all. */
export function checkPptxBytes(bytes: Uint8Array, file: string): readonly Diagnostic[] {
  if (bytes.length === 0) return [diagnose('file-not-readable', { file, reason: 'it is empty' })];
  if (beginsWith(bytes, signatures.compound)) {
    if (holds(bytes, 'EncryptedPackage')) return [diagnose('file-protected', { file })];
    if (holds(bytes, 'PowerPoint Document')) return [diagnose('file-old-format', { file })];
  }
  return beginsWith(bytes, signatures.zip) ? [] : [diagnose('file-wrong-kind', { file, wanted: 'PowerPoint' })];
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of a compound file holds a name, which it writes in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));
}
