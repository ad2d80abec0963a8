import { join, resolve } from 'node:path';
import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import type { Issue } from '../editions/index.ts';
import { readIssue, toIssue } from '../editions/index.ts';
import { configFile } from './config.ts';
import type { BuildEffects } from './effects.ts';
import { toFolders } from './folders.ts';
import type { GitEffects } from './git-effects.ts';
import { manifestFile } from './manifest.ts';
import { manifestVersion } from './manifest-schema.ts';
import { createPackReader } from './pack-reader.ts';
import { readBytes } from './read-bytes.ts';
import { readPack } from './read-pack.ts';

/** Where editions are looked for. */
export interface EditionSearch {
  /** Folder that paths and git revisions are seen from, absolute. */
  readonly folder: string;
  readonly effects: BuildEffects;
  readonly git: GitEffects;
}

/** An edition that was named on a command line, and the texts that its diagnostics point into. */
export interface NamedEdition extends Checked<Issue | undefined> {
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads the edition that a name means: a pack as its data stand now, a folder of outputs or a manifest as it was built, else a revision
 * of git with the manifest that was committed in it.
 */
export async function readNamedEdition(name: string, search: EditionSearch): Promise<NamedEdition> {
  const { folder, effects } = search;
  const path = resolve(folder, name);
  if ((await effects.realPath(path)) === undefined) return readRevision(name, search);
  if ((await effects.realPath(join(path, configFile))) !== undefined) return readPackNow(path, name, effects);
  for (const file of [path, join(path, manifestFile)]) {
    const bytes = await readBytes(file, effects);
    if (typeof bytes === 'string') return faulty(diagnose('file-refused', { file: name, reason: bytes }));
    if (bytes !== undefined) return { ...readManifest(bytes, name), sources: new Map() };
  }
  return faulty(
    diagnose('no-such-edition', { name, reason: `it holds neither \`${configFile}\` nor \`${manifestFile}\`` }),
  );
}

function faulty(diagnostic: Diagnostic): NamedEdition {
  return { value: undefined, diagnostics: [diagnostic], sources: new Map() };
}

function readManifest(bytes: Uint8Array, file: string): Checked<Issue | undefined> {
  return readIssue(new TextDecoder().decode(bytes), { file, newest: manifestVersion });
}

/** What the data files say, built or not. Diagnostics name them from where the command stands. */
async function readPackNow(path: string, name: string, effects: BuildEffects): Promise<NamedEdition> {
  const reader = await createPackReader(toFolders({ pack: path }), effects);
  const { config, dataset } = await readPack(reader, effects);
  const fromHere = (file: string) => (name === '.' ? file : join(name, file));
  const diagnostics = reader.diagnostics.map((diagnostic): Diagnostic => {
    const { place } = diagnostic;
    return place === undefined ? diagnostic : { ...diagnostic, place: { ...place, file: fromHere(place.file) } };
  });
  const sources = new Map([...reader.sources].map(([file, text]) => [fromHere(file), text]));
  if (config === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics, sources };
  const { title, edition: date } = config.config;
  return { value: toIssue({ title, date }, dataset), diagnostics, sources };
}

/** Of a revision alone, the manifest of the pack in this folder; with a path, that file or the manifest below that folder. */
async function readRevision(name: string, { folder, git }: EditionSearch): Promise<NamedEdition> {
  // git would take it for an option
  if (name.startsWith('-')) return faulty(diagnose('no-such-edition', { name, reason: 'it begins with a hyphen' }));
  let reason: string | undefined;
  for (const object of objectsOf(name)) {
    const bytes = await git.show(folder, object);
    if (typeof bytes !== 'string') return { ...readManifest(bytes, name), sources: new Map() };
    reason ??= bytes;
  }
  return faulty(diagnose('no-such-edition', { name, reason: reason ?? 'there is no such revision' }));
}

function objectsOf(name: string): readonly string[] {
  const colon = name.indexOf(':');
  if (colon < 0) return [`${name}:./output/${manifestFile}`, `${name}:./${manifestFile}`];
  const path = name.slice(colon + 1).replace(/\/+$/, '');
  if (path.endsWith('.json')) return [name];
  const below = path === '' ? '' : `${path}/`;
  return [`output/${manifestFile}`, manifestFile].map((file) => `${name.slice(0, colon)}:${below}${file}`);
}
