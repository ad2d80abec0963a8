import type { Checked } from '../diagnostics/index.ts';
import type { SourceText } from '../input/index.ts';
import type { Source } from './dataset.ts';
import { idsOf, readDataFile, readEntries } from './entries.ts';
import { type PlaceOfField, placesIn } from './field-places.ts';
import { sourceSchema, sourcesHead } from './schema.ts';

/** The sources of a pack, and every id that its file defines. */
export interface Sources {
  readonly sources: ReadonlyMap<string, Source>;
  readonly known: ReadonlySet<string>;
  /** False when the file could not be read. */
  readonly complete: boolean;
  readonly placeOf: PlaceOfField;
}

/** Reads `data/sources.yaml`; without it there are none. */
export function readSources(text: SourceText | undefined): Checked<Sources> {
  const none = { sources: new Map(), known: new Set<string>(), complete: text === undefined, placeOf: () => undefined };
  if (text === undefined) return { value: none, diagnostics: [] };
  const head = readDataFile(text, sourcesHead);
  if (head.value === undefined) return { value: none, diagnostics: head.diagnostics };
  const entries = readEntries(head.value, 'sources', sourceSchema);
  const sources = new Map(entries.value.map(({ id, value, place }): [string, Source] => [id, { id, ...value, place }]));
  const known = new Set(idsOf(head.value, 'sources').keys());
  const placeOf = placesIn([head.value], ['sources']);
  return {
    value: { sources, known, complete: true, placeOf },
    diagnostics: [...head.diagnostics, ...entries.diagnostics],
  };
}
