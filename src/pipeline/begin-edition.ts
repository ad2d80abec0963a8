import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import { readIssue } from '../editions/index.ts';
import { checkAgainstManifest } from './check-current.ts';
import { configFile } from './config.ts';
import type { DueForReview } from './due-for-review.ts';
import { dueForReview } from './due-for-review.ts';
import { editConfig } from './edit-config.ts';
import type { BuildEffects } from './effects.ts';
import type { Examination, ExaminedPack } from './examine.ts';
import { examine, toResult } from './examine.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { differingInputs } from './former-outputs.ts';
import { manifestFile } from './manifest.ts';
import { manifestVersion } from './manifest-schema.ts';
import { readBytes } from './read-bytes.ts';
import { readStanding } from './read-standing.ts';
import type { OutputFile } from './write-files.ts';
import { writeFiles } from './write-files.ts';

/** Which edition is to begin. */
export interface EditionOptions {
  /** ISO date of the edition that begins. */
  readonly date: string;
  /** Folder of the pack, the one with `briefpack.yaml`. Default: the current folder. */
  readonly pack?: string;
  /** Folder of the outputs of the edition that ends. Default: `output` in the pack. */
  readonly out?: string;
}

/** What came of it. */
export interface EditionResult {
  /** False when there was an error; then nothing was changed. */
  readonly ok: boolean;
  /** ISO date of the edition that begins. */
  readonly date: string;
  /** Where the manifest of the edition that ends is kept now, from the pack folder; absent after an error. */
  readonly kept?: string;
  /** What has to be looked at before the facts are issued again; absent after an error. */
  readonly due?: DueForReview;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Begins the next edition of a pack: keeps the manifest of the present one in `data/editions/`, sets the new date in `briefpack.yaml`,
 * names the kept one there as the edition before, and tells which facts are due for review. The present edition has to be built whole from
 * the pack as it is; else nothing is changed, and the result says what is wrong.
 *
 * ```ts
 * import { edition } from 'briefpack';
 *
 * const { ok, kept, due } = await edition({ pack: 'my-pack', date: '2025-02-15' });
 * ```
 *
 * @param effects where files are read and written; the file system by default
 */
export async function edition(
  { date, ...options }: EditionOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<EditionResult> {
  const examination = await examine(options, effects);
  const { diagnostics, examined, folders } = examination;
  const refuse = (): EditionResult => {
    const { diagnostics: told, sources } = toResult(examination);
    return { ok: false, date, diagnostics: told.filter(({ severity }) => severity !== 'info'), sources };
  };
  if (examined === undefined || hasErrors(diagnostics)) return refuse();

  // Look whether the present edition is whole and current, and the new one after it.
  const present = examined.edition.date;
  if (date <= present)
    diagnostics.push(diagnose('edition-not-later', { date, edition: present }, placeOfDate(examined)));
  const manifest = await readBytes(join(folders.out, manifestFile), effects);
  diagnostics.push(...(await checkPresent(examination, examined, { manifest, effects })));
  if (!(manifest instanceof Uint8Array) || hasErrors(diagnostics)) return refuse();

  // Keep its manifest, and write the configuration last: until then the old edition is the present one.
  const kept = `data/editions/${present}.json`;
  const files = await filesToWrite({ date, kept, manifest }, examination, effects);
  if (files === undefined || hasErrors(diagnostics)) return refuse();
  diagnostics.push(...(await writeFiles(folders.pack, files, effects)));
  if (hasErrors(diagnostics)) return refuse();
  return { ...refuse(), ok: true, kept, due: dueForReview(examined.pack.dataset, date) };
}

function placeOfDate({ pack }: ExaminedPack) {
  const document = pack.config?.document;
  return document === undefined ? {} : { place: document.place(['edition']) };
}

/** What is wrong with the outputs of the edition that is to be kept. */
async function checkPresent(
  { folders, reader }: Examination,
  { edition: present, plan }: ExaminedPack,
  { manifest: found, effects }: { readonly manifest: Uint8Array | string | undefined; readonly effects: BuildEffects },
): Promise<readonly Diagnostic[]> {
  if (found === undefined) return [diagnose('manifest-missing', { file: manifestFile })];
  if (typeof found === 'string') return [diagnose('file-refused', { file: manifestFile, reason: found })];
  const reading = { file: manifestFile, newest: manifestVersion };
  const { value: issue, diagnostics: unreadable } = readIssue(new TextDecoder().decode(found), reading);
  if (issue === undefined) return unreadable;
  if (issue.date !== present.date) {
    return [diagnose('edition-not-built', { file: manifestFile, built: issue.date, edition: present.date })];
  }
  const known = plan.known.map((path) => ({ path }));
  const standing = await readStanding(folders.out, known, effects);
  const outdated = new Set(standing.manifest?.outdated ?? []);
  const missing = plan.known.filter((path) => !standing.bytes.has(path) || outdated.has(path));
  if (missing.length > 0) return [diagnose('edition-part-built', { files: missing })];
  const changed = differingInputs(standing.manifest?.inputs ?? [], reader.inputs);
  return [
    ...checkAgainstManifest(standing),
    ...(changed.length === 0 ? [] : [diagnose('outputs-stale', { files: [manifestFile], changed })]),
  ];
}

interface Keeping {
  readonly date: string;
  /** Path below the pack. */
  readonly kept: string;
  readonly manifest: Uint8Array;
}

/** The manifest under its new name, unless it is kept already, and the edited configuration; undefined where that cannot be done. */
async function filesToWrite(
  { date, kept, manifest }: Keeping,
  { folders, diagnostics }: Examination,
  effects: BuildEffects,
): Promise<readonly OutputFile[] | undefined> {
  const standing = await readBytes(join(folders.pack, kept), effects);
  const isKept = standing instanceof Uint8Array && Buffer.compare(standing, manifest) === 0;
  if (standing !== undefined && !isKept) diagnostics.push(diagnose('edition-kept', { file: kept }));
  const config = await readBytes(join(folders.pack, configFile), effects);
  const edited = config instanceof Uint8Array ? editConfig(config, { date, previous: kept }) : undefined;
  if (edited === undefined) {
    diagnostics.push(diagnose('config-not-edited', { edition: date, previous: kept }));
    return undefined;
  }
  return [...(isKept ? [] : [{ path: kept, bytes: manifest }]), { path: configFile, bytes: edited }];
}
