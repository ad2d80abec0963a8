import { join } from 'node:path';
import type { Edition } from '../document/index.ts';
import type { KeptDataset } from '../editions/index.ts';
import { toKeptDataset } from '../editions/index.ts';
import type { Dataset } from '../facts/index.ts';
import type { PrintedAt } from '../trace/index.ts';
import type { BuildEffects } from './effects.ts';
import type { Folders } from './folders.ts';
import { manifestSchema, manifestVersion } from './manifest-schema.ts';
import type { InputFile } from './pack-reader.ts';

/** Name of the manifest in the output folder. */
export const manifestFile = 'manifest.json';

/** One output in the manifest. */
export interface ManifestOutput {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a brief. */
  readonly pages?: number;
  /** Of a deck. */
  readonly slides?: number;
}

/** What the manifest says of the issue. */
export interface ManifestEdition extends Edition {
  /** First eight hex digits of the hash of the whole dataset, printed or not. */
  readonly datasetHash: string;
}

/** A printed fact and all places where it stands. */
export interface ManifestFact {
  readonly fact: string;
  readonly printed: readonly PrintedAt[];
}

/** `output/manifest.json`: what went into the outputs, and what came out. The same pack gives the same manifest. */
export interface Manifest {
  readonly schemaVersion: number;
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** Version of each library that a build uses, by name. */
    readonly libraries: Readonly<Record<string, string>>;
  };
  readonly edition: ManifestEdition;
  /** Every file that was read, sorted. */
  readonly inputs: readonly InputFile[];
  /** Every file that was written, sorted; the manifest itself is not among them. */
  readonly outputs: readonly ManifestOutput[];
  /** Outputs of an earlier build with other inputs that a build of a part left as they are. */
  readonly outdated?: readonly string[];
  /** Every printed fact, sorted. */
  readonly facts: readonly ManifestFact[];
  /** What the data said, printed or not, for the comparison with a later edition. Absent in manifests of versions that did not keep it. */
  readonly dataset?: KeptDataset;
}

/** What `toManifest` puts together. */
export interface ManifestParts {
  readonly tool: Manifest['tool'];
  readonly edition: ManifestEdition;
  readonly inputs: readonly InputFile[];
  readonly outputs: readonly ManifestOutput[];
  /** By path of the output: where each of its facts stands. */
  readonly printed: ReadonlyMap<
    string,
    { readonly unit: 'pages' | 'slides'; readonly facts: ReadonlyMap<string, readonly number[]> }
  >;
  readonly dataset?: Dataset;
  /** By path of the picture of a chart: the facts that it draws or prints. */
  readonly drawn?: ReadonlyMap<string, readonly string[]>;
  readonly kept?: KeptOutputs | undefined;
}

/** What a build of a part leaves of the build before. */
export interface KeptOutputs {
  /** The manifest of the build before. */
  readonly manifest: Manifest;
  /** Whether its inputs were the same, so that its outputs still hold. */
  readonly current: boolean;
  /** The outputs that stay. */
  readonly paths: ReadonlySet<string>;
}

/** Puts the manifest together, everything in it sorted. */
export function toManifest({ tool, edition, inputs, outputs, printed, dataset, drawn, kept }: ManifestParts): Manifest {
  const stays = (path: string) => kept?.current === true && kept.paths.has(path);
  const keptOutputs = kept?.manifest.outputs.filter(({ path }) => stays(path)) ?? [];
  // Outputs that stay may rest on fonts that nothing of this build uses.
  const keptInputs = kept?.current === true ? kept.manifest.inputs.filter(({ from }) => from === 'fonts') : [];
  const allInputs = new Map([...keptInputs, ...inputs].map((input) => [`${input.from}/${input.path}`, input]));
  const outdated = kept?.current === false ? [...kept.paths].sort() : [];
  const facts = new Map<string, PrintedAt[]>();
  for (const { fact, printed: places } of kept?.manifest.facts ?? []) {
    for (const place of places) if (stays(place.output)) addPlace(facts, fact, place);
  }
  for (const [output, { unit, facts: places }] of printed) {
    for (const [fact, numbers] of places) addPlace(facts, fact, { output, [unit]: numbers });
  }
  for (const [output, ids] of drawn ?? []) {
    for (const fact of new Set(ids)) addPlace(facts, fact, { output });
  }
  return {
    schemaVersion: manifestVersion,
    tool,
    edition,
    inputs: sortBy([...allInputs.values()], ({ from, path }) => `${from}/${path}`),
    outputs: sortBy([...outputs, ...keptOutputs], ({ path }) => path),
    ...(outdated.length > 0 && { outdated }),
    facts: sortBy([...facts], ([fact]) => fact).map(([fact, places]) => ({
      fact,
      printed: sortBy(places, ({ output }) => output),
    })),
    ...(dataset && { dataset: toKeptDataset(dataset) }),
  };
}

function addPlace(facts: Map<string, PrintedAt[]>, fact: string, place: PrintedAt): void {
  const places = facts.get(fact) ?? [];
  places.push(place);
  facts.set(fact, places);
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The bytes of the manifest's file. */
export function renderManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The manifest of the outputs in a folder; undefined where there is none that this version can read. */
export async function readManifest(folder: string, effects: Pick<BuildEffects, 'read'>): Promise<Manifest | undefined> {
  const bytes = await effects.read(join(folder, manifestFile));
  return bytes && parseManifest(bytes);
}

/** A manifest from the bytes of its file; undefined where this version cannot read them. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    // `readIssue` alone reads what the data said
    const { dataset: _, ...manifest } = manifestSchema.parse(value);
    return manifest;
  } catch {
    return undefined;
  }
}

/** Name and version of the tool and of the libraries that it pins, from its own `package.json`. */
export async function readTool(folders: Folders, effects: BuildEffects): Promise<Manifest['tool']> {
  const bytes = await effects.read(join(folders.tool, 'package.json'));
  if (bytes === undefined) throw new Error(`the tool has no package.json in ${folders.tool}`);
  const { name, version, dependencies } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly name: string;
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const pinned = Object.entries(dependencies).filter(([, range]) => /^\d/.test(range));
  return { name, version, libraries: Object.fromEntries(sortBy(pinned, ([library]) => library)) };
}
