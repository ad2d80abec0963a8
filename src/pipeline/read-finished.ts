import type { Checked } from '../diagnostics/index.ts';
import { readPdf } from '../pdf/index.ts';
import { readPptx, readRecordXml } from '../pptx/index.ts';
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
  const { value: read, diagnostics } = await (isPdf(bytes) ? readPdf(bytes, file) : readPptx(bytes, file));
  if (read === undefined) return { value: undefined, diagnostics };
  return { value: { read, carried: await readCarried(read) }, diagnostics };
}

/** `%PDF-` stands within the first kilobyte (ISO 32000-2, 7.5.2 and annex I). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function readCarried({ record, unit }: ReadFile): Promise<TraceRecord | undefined> {
  if (record === undefined) return undefined;
  return unit === 'page' ? readRecord(record) : readRecordXml(record);
}
