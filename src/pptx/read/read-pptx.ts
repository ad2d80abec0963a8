import type { Checked } from '../../diagnostics/index.ts';
import type { ReadFile } from '../../trace/index.ts';

/**
 * Reads a finished deck back from its bytes, as PowerPoint finds it: for each slide the words, charts and alternative texts of its
 * shapes, its speaker notes, and the numbers of its charts beside those of their workbooks; the title, and the record in its custom XML.
 * `file` is its name, for diagnostics. What cannot be read is a diagnostic: of the whole file, then there is no value, or of a part, which
 * then gives nothing. The XML library is loaded at the first call.
 */
export async function readPptx(bytes: Uint8Array, file: string): Promise<Checked<ReadFile | undefined>> {
  const { readDeck } = await import('./read-deck.ts');
  return readDeck(bytes, file);
}
