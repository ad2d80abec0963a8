import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Name of the file with the record that a brief carries. */
const recordName = 'facts.json';

interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array | null;
}

/** Text of the record among the files that a document carries (ISO 32000-1 §7.11.4); throws where it is not UTF-8. */
export async function readRecord(document: PDFDocumentProxy): Promise<string | undefined> {
  const attachments = (await document.getAttachments()) as Readonly<Record<string, Attachment>> | null;
  const content = Object.values(attachments ?? {}).find(({ filename }) => filename === recordName)?.content;
  if (content === undefined || content === null) return undefined;
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
