import { citationsOf, mentionsOf } from '../document/index.ts';
import type { KeptOutput } from './cache/output-cache.ts';
import type { RenderedDocument } from './render-documents.ts';
import type { TypesetDocument } from './typeset.ts';

/** What is kept of a document beside its bytes, as JSON can hold it. */
interface KeptDocument extends Pick<TypesetDocument, 'unit' | 'extent' | 'record'> {
  readonly printed: readonly (readonly [fact: string, numbers: readonly number[]])[];
  readonly alternatives: ReturnType<TypesetDocument['alternatives']>;
  readonly repeated: readonly string[];
  readonly faces: readonly string[];
}

/** What to keep of a document whose bytes were made. */
export function toKeptDocument({ unit, extent, record, ...document }: TypesetDocument): KeptDocument {
  return {
    ...{ unit, extent, record, printed: [...document.printed] },
    ...{ alternatives: document.alternatives(), repeated: document.repeated(), faces: document.faces() },
  };
}

/** A document as it came out before; where its template mentions facts is read from itself. */
export function recallDocument({ file, root }: RenderedDocument, { head, bytes }: KeptOutput): TypesetDocument {
  const { unit, extent, record, ...kept } = head as KeptDocument;
  return {
    ...{ file, unit, extent, record, printed: new Map(kept.printed) },
    mentions: mentionsOf(root),
    citations: citationsOf(root),
    alternatives: () => kept.alternatives,
    repeated: () => kept.repeated,
    faces: () => kept.faces,
    render: async () => bytes,
  };
}
