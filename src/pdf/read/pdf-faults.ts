import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';

/** How far from its ends a file may have its marks; more than that no viewer takes (PDF Reference 1.7, Appendix H.3, notes 13 and 18). */
const margin = 1024;

/** Whether bytes begin as those of a PDF do. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, margin)).includes('%PDF-');
}

/** What is wrong with a file before any of it is parsed: nothing in it, no PDF, cut off. */
export function checkPdfBytes(bytes: Uint8Array, file: string): readonly Diagnostic[] {
  if (bytes.length === 0) return [diagnose('file-not-readable', { file, reason: 'it is empty' })];
  if (!isPdf(bytes)) return [diagnose('file-wrong-kind', { file, wanted: 'PDF' })];
  if (latin(bytes.subarray(-margin)).includes('%%EOF')) return [];
  return [diagnose('file-not-readable', { file, reason: 'it is cut off before its end' })];
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What pdf.js could not open. */
export function fileFault(error: unknown, file: string): Diagnostic {
  if (error instanceof Error && error.name === 'PasswordException') return diagnose('file-protected', { file });
  return diagnose('file-not-readable', { file, reason: reasonOf(error) });
}

/** What pdf.js could not read of a file that it opened. */
export function partFault(
  error: unknown,
  { file, part }: { readonly file: string; readonly part: string },
): Diagnostic {
  return diagnose('part-not-readable', { file, part, reason: reasonOf(error) });
}

function reasonOf(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return words === '' ? 'it is damaged' : `it is damaged (${words})`;
}
