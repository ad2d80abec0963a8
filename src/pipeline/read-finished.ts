import type { Checked } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { isPdf, readPdf } from '../pdf/index.ts';
import type { ReadFile, TraceRecord } from '../trace/index.ts';
import { readRecord } from '../trace/index.ts';

/** A finished file as its bytes have it. */
export interface ReadFinished {
  readonly read: ReadFile;
  /** The record that it carries; undefined where there is none that can be read. */
  readonly carried: TraceRecord | undefined;
}

/** Reads a brief or a deck back, by what it is and not by its name; nothing where it cannot be read at all. */
export async function readFinished(bytes: Uint8Array, file: string): Promise<Checked<ReadFinished | undefined>> {
  const { value: read, diagnostics } = await readBack(bytes, file);
  if (read === undefined) return { value: undefined, diagnostics };
  return { value: { read, carried: await readCarried(read) }, diagnostics };
}

async function readBack(bytes: Uint8Array, file: string): Promise<Checked<ReadFile | undefined>> {
  if (isPdf(bytes) || bytes.length === 0) return readPdf(bytes, file);
  const { isOfficeFile, readPptx } = await import('../pptx/index.ts');
  if (isOfficeFile(bytes)) return readPptx(bytes, file);
  return { value: undefined, diagnostics: [diagnose('file-wrong-kind', { file, wanted: 'PDF or PowerPoint' })] };
}

async function readCarried({ record, unit }: ReadFile): Promise<TraceRecord | undefined> {
  if (record === undefined) return undefined;
  if (unit === 'page') return readRecord(record);
  const { readRecordXml } = await import('../pptx/index.ts');
  return readRecordXml(record);
}
