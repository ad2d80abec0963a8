import { resolve } from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Dataset, FieldPlaces, SourceWithText } from '../facts/index.ts';
import { nearestName, readText } from '../input/index.ts';
import type { BuildEffects } from './effects.ts';
import { readBytes } from './read-bytes.ts';
import { sha256 } from './sha256.ts';

/** A source whose text was given. */
export interface GivenSource extends SourceWithText {
  /** SHA-256 of the bytes of its file. */
  readonly sha256: string;
}

/** What is known of the sources of a pack. */
export interface KnownSources {
  readonly dataset: Dataset;
  readonly places: FieldPlaces;
  /** SHA-256 of the input files of the pack, by their paths: a source may be one of its tables, which need not be text. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * Reads the texts of sources that were given beside the pack; their files may lie anywhere, and are no inputs of what is made.
 *
 * @param given paths by the ids of the sources, relative ones from the current folder
 */
export async function readGivenSources(
  given: Readonly<Record<string, string>>,
  known: KnownSources,
  effects: BuildEffects,
): Promise<Checked<readonly GivenSource[]>> {
  const read: Checked<GivenSource | undefined>[] = [];
  for (const [id, file] of Object.entries(given)) read.push(await readGivenSource(id, file, { ...known, effects }));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function readGivenSource(
  id: string,
  file: string,
  { dataset, places, tables, effects }: KnownSources & { readonly effects: BuildEffects },
): Promise<Checked<GivenSource | undefined>> {
  const source = dataset.sources.get(id);
  if (source === undefined) return { value: undefined, diagnostics: unknownSource(id, { dataset, places, tables }) };
  const bytes = (await readBytes(resolve(file), effects)) ?? 'there is no such file';
  if (typeof bytes === 'string') {
    return { value: undefined, diagnostics: [diagnose('source-not-readable', { id, file, reason: bytes })] };
  }
  if ([...tables.values()].includes(sha256(bytes))) {
    return { value: { source, text: new TextDecoder().decode(bytes), sha256: sha256(bytes) }, diagnostics: [] };
  }
  const { value, diagnostics } = readText(withoutPageBreaks(bytes), file);
  return { value: value && { source, text: value.text, sha256: sha256(bytes) }, diagnostics };
}

/** A source whose own entry has errors is known, but not in the dataset. */
function unknownSource(id: string, { dataset, places }: KnownSources): readonly Diagnostic[] {
  if (places.source(id) !== undefined) return [];
  const known = [...dataset.sources.keys()];
  return [diagnose('unknown-source', { id, nearest: nearestName(id, known), known })];
}

const [formFeed, space] = [0x0c, 0x20] as const;

/** Text that was taken from a PDF has form feeds between its pages; no other character of UTF-8 holds that byte. */
function withoutPageBreaks(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === formFeed ? space : byte));
}
