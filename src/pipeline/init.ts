import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors } from '../diagnostics/index.ts';
import { readText } from '../input/index.ts';
import { configFile, readConfig } from './config.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import { readStarter, type Starter } from './read-starter.ts';
import { reasonOf } from './reason-of.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** What is to be made. */
export interface InitOptions {
  /**
   * Folder of the new pack. It is made where there is none, and must be empty but for names that begin with a dot and what npm puts there. Files
   * that it has are kept.
   */
  readonly folder: string;
  /** The pack to start from: one section, a country in three, or the indicators of a month. Default: `minimal`. */
  readonly from?: Starter;
  /** Title of the pack. Default: that of the starter. */
  readonly title?: string;
  /** Who issues it. Default: that of the starter. */
  readonly publisher?: string;
  /** ISO date of the first edition. Default: that of the starter, at which its facts hold. */
  readonly edition?: string;
}

/** What came of it. */
export interface InitResult {
  /** False when there was an error; then nothing was written. */
  readonly ok: boolean;
  /** Folder of the pack, absolute. */
  readonly folder: string;
  /** Files that were written, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Text of the configuration, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Makes a pack that builds at once, with facts of an invented country and source; each of its pages says so.
 *
 * ```ts
 * import { init } from 'briefpack';
 *
 * const { ok, files } = await init({ folder: 'norway', from: 'country-brief', title: 'Norway' });
 * ```
 *
 * @param effects where files are read and written; the file system by default
 */
export async function init(
  { folder: named, from = 'minimal', ...wanted }: InitOptions,
  effects: BuildEffects = new FileBuildEffects(),
): Promise<InitResult> {
  const folder = resolve(named);
  const offered = (await readStarter(from, effects)).map((file) =>
    file.path === configFile ? withValues(file, wanted) : file,
  );
  const files = await withoutExisting(folder, offered, effects);
  const configs = files.filter(({ path }) => path === configFile);
  const sources = new Map(configs.map(({ path, bytes }) => [path, text(bytes)]));
  const checked = [...(await checkFolder(folder, named, effects)), ...configs.flatMap(checkConfig)];
  const diagnostics = hasErrors(checked) ? checked : await writeFiles(folder, files, effects);
  const ok = !hasErrors(diagnostics);
  return { ok, folder, files: ok ? files.map(({ path }) => path) : [], diagnostics, sources };
}

/** The configuration with other values on the lines of these fields; its comments stay. */
function withValues(
  { path, bytes }: OutputFile,
  { title, publisher, edition }: Omit<InitOptions, 'folder'>,
): OutputFile {
  const values = Object.entries({ title, publisher, edition }).filter(([, value]) => value !== undefined);
  const written = values.reduce(
    // a JSON string is a YAML one
    (config, [field, value]) =>
      config.replace(new RegExp(`^(${field}: )[^#\\n]*?(?= *(?:#|$))`, 'm'), (_, key) => key + JSON.stringify(value)),
    text(bytes),
  );
  return { path, bytes: new TextEncoder().encode(written) };
}

/** What `npm init` and `npm install` leave in a folder: whoever installs the tool there makes the pack there as well. */
const ofNpm = /^(package(-lock)?\.json$|node_modules\/)/;

/** The files that the folder does not have yet, such as a `.gitignore` of a repository. */
async function withoutExisting(
  folder: string,
  files: readonly OutputFile[],
  effects: BuildEffects,
): Promise<readonly OutputFile[]> {
  const existing = await Promise.all(files.map(({ path }) => effects.read(join(folder, path))));
  return files.filter((_, index) => existing[index] === undefined);
}

function checkConfig({ path, bytes }: OutputFile): readonly Diagnostic[] {
  const source = readText(bytes, path);
  return [...source.diagnostics, ...(source.value === undefined ? [] : readConfig(source.value).diagnostics)];
}

async function checkFolder(folder: string, named: string, effects: BuildEffects): Promise<readonly Diagnostic[]> {
  try {
    const first = (await effects.list(folder)).find((path) => !ofNpm.test(path));
    return first === undefined ? [] : [diagnose('folder-not-empty', { folder: named, file: first })];
  } catch (error) {
    return [diagnose('file-not-readable', { file: named, reason: reasonOf(error) })];
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
