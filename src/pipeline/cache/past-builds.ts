import type { Diagnostic } from '../../diagnostics/index.ts';
import type { BuildCounts, BuildOptions } from '../build-result.ts';
import type { BuildEffects } from '../effects.ts';
import type { Folders } from '../folders.ts';
import { isOfTool } from '../folders.ts';
import type { ListedFiles } from '../list-files.ts';
import type { ManifestOutput } from '../manifest.ts';
import type { InputFile } from '../pack-reader.ts';
import { sha256 } from '../sha256.ts';
import type { Store } from './store.ts';

/** A font file of a theme as a build found it. */
export interface FoundFont {
  readonly package: string;
  readonly file: string;
  /** Undefined where it is not installed. */
  readonly sha256?: string;
}

/** What a build was asked, what it read and what came of it. */
export interface PastBuild {
  /** Hash of everything but files that its outcome depends on. */
  readonly question: string;
  readonly listed: ListedFiles;
  /** Files of pack and tool that it read. */
  readonly read: readonly InputFile[];
  /** Fonts of packages that its theme names. */
  readonly fonts: readonly FoundFont[];
  /** What stood in the folder of outputs after it, as far as its manifest names it, and the manifest. */
  readonly standing: readonly Pick<ManifestOutput, 'path' | 'sha256'>[];
  readonly outputs: readonly ManifestOutput[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: BuildCounts;
  /** Texts of the files that its diagnostics point at, by their path. */
  readonly texts: readonly (readonly [path: string, text: string])[];
}

/** The builds of the past, the latest first. */
export interface PastBuilds {
  /** The last one of each question. */
  readonly builds: readonly PastBuild[];
  /** Names of the entries of the cache that each of the last builds used. */
  readonly used: readonly (readonly string[])[];
}

/** What none of so many last builds has used is deleted. */
const mostKept = 8;

/** Entry with the builds of the past. */
const pastBuildsEntry = 'builds';

/** What a build is asked, as far as its outcome depends on it. */
export function questionOf(options: BuildOptions, folders: Folders, effects: BuildEffects): string {
  const { only, at, strict } = options;
  const environment = [effects.toolState(), effects.sourceDateEpoch(), effects.continuousIntegration()];
  return sha256(JSON.stringify([folders.out, isOfTool(folders), { only, at, strict }, environment]));
}

/** The builds of the past; none where what is written of them is not whole. */
export async function readPastBuilds(store: Store): Promise<PastBuilds> {
  const bytes = await store.read(pastBuildsEntry);
  return bytes === undefined ? { builds: [], used: [] } : JSON.parse(new TextDecoder().decode(bytes));
}

/** Keeps a build and the names of the entries that it used, and deletes what the last builds have not used. */
export async function keepBuild(build: PastBuild, entries: readonly string[], store: Store): Promise<void> {
  const past = await readPastBuilds(store);
  const others = past.builds.filter(({ question }) => question !== build.question);
  const kept: PastBuilds = {
    builds: [build, ...others].slice(0, mostKept),
    used: [entries, ...past.used].slice(0, mostKept),
  };
  await store.write(pastBuildsEntry, new TextEncoder().encode(JSON.stringify(kept)));
  const used = new Set([pastBuildsEntry, ...kept.used.flat()]);
  for (const name of await store.names()) if (isEntry(name) && !used.has(name)) await store.remove(name);
}

/** Files that are being written have longer names. */
function isEntry(name: string): boolean {
  return /^(?:[0-9a-f]{64}|builds)$/.test(name);
}
