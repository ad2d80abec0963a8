import { join, relative, sep } from 'node:path';
import type { Fix } from '../../diagnostics/index.ts';
import type { BuildResult, CheckOptions } from '../build-result.ts';
import { check } from '../check.ts';
import type { BuildEffects } from '../effects.ts';
import { type Examination, examine, toResult } from '../examine.ts';
import { FileBuildEffects } from '../file-build-effects.ts';
import { toFolders } from '../folders.ts';
import type { OutputFile } from '../write-files.ts';
import { writeFiles } from '../write-files.ts';
import type { ChangedLine } from './apply-fixes.ts';
import { applyFixes, changedLines } from './apply-fixes.ts';
import { overlaidEffects } from './overlaid-effects.ts';

/** What is to be fixed. */
export interface FixOptions extends CheckOptions {
  /** Whether only to tell what would be changed. Default: false. */
  readonly dryRun?: boolean;
}

/** What was fixed, and what a check finds now; after a dry run, what it finds in the files as they are. */
export interface FixResult extends BuildResult {
  /** Every edit in its order: one that another made possible comes after it. */
  readonly fixed: readonly Fix[];
  /** The lines that are others now, by file. */
  readonly changed: readonly ChangedLine[];
}

/** Edits can make others possible; more than a few times in a row is a fault. */
const mostRounds = 10;

/** A file of the pack that is fixed. */
interface FixedFile {
  /** From the folder of the pack, all links followed. */
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes every edit that a diagnostic of a pack is sure of, checks again until there is none left, and writes each file that has changed in
 * one step. Only text files of the pack that could be read are touched, and nothing in them but the text that is replaced.
 *
 * ```ts
 * import { fix } from 'briefpack';
 *
 * const { fixed, diagnostics } = await fix({ pack: 'my-pack' });
 * ```
 *
 * @param effects where files are read and written; the file system by default
 */
export async function fix(
  { dryRun = false, ...options }: FixOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<FixResult> {
  const { onPhase: _, ...silent } = options;
  const files = new Map<string, FixedFile>();
  const bytes = new Map<string, Uint8Array>();
  const fixed: Fix[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const examination = await examine(silent, overlaidEffects(effects, bytes));
    const made = await fixOnce(examination, { effects, bytes, files });
    if (made.length === 0) break;
    fixed.push(...made);
  }
  const { pack } = toFolders(options);
  const written = dryRun ? [] : await writeFiles(pack, toOutputFiles(files.values()), effects);
  const result = dryRun ? toResult(await examine(options, effects)) : await check(options, effects);
  const { ok, diagnostics } = result;
  if (written.length > 0)
    return { ...result, ok: false, diagnostics: [...written, ...diagnostics], fixed: [], changed: [] };
  const changed = [...files].flatMap(([file, { before, after }]) => changedLines(file, before, after));
  return { ...result, ok, fixed, changed };
}

interface Fixing {
  readonly effects: BuildEffects;
  /** What changed files are read as, by their paths with all links followed. */
  readonly bytes: Map<string, Uint8Array>;
  readonly files: Map<string, FixedFile>;
}

/** Makes the edits of one examination, and gives those that were made. */
async function fixOnce(examination: Examination, { effects, bytes, files }: Fixing): Promise<readonly Fix[]> {
  const { folders, reader } = examination;
  const fixes = toResult(examination).diagnostics.flatMap((diagnostic) => diagnostic.fix ?? []);
  const root = await effects.realPath(folders.pack);
  const made: Fix[] = [];
  for (const file of new Set(fixes.map(({ place }) => place.file))) {
    const real = await effects.realPath(join(folders.pack, file));
    if (root === undefined || real === undefined || !isInside(root, real)) continue;
    const text = await readWritten(real, { effects, bytes });
    // somebody may have saved the file since it was examined
    if (text === undefined || normalised(text) !== reader.sources.get(file)) continue;
    const result = applyTo(
      text,
      fixes.filter(({ place }) => place.file === file),
    );
    if (result.made.length === 0) continue;
    made.push(...result.made);
    bytes.set(real, new TextEncoder().encode(result.text));
    const target = relative(root, real).split(sep).join('/');
    files.set(file, { target, before: files.get(file)?.before ?? text, after: result.text });
  }
  return made;
}

async function readWritten(path: string, { effects, bytes }: Omit<Fixing, 'files'>): Promise<string | undefined> {
  const found = bytes.get(path) ?? (await effects.read(path));
  return found && new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
}

/** A byte order mark is no part of the text that places count in. */
function applyTo(text: string, fixes: readonly Fix[]) {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const result = applyFixes(text.slice(mark.length), fixes);
  return { ...result, text: mark + result.text };
}

const byteOrderMark = '\uFEFF';

function normalised(text: string): string {
  return text.replace(byteOrderMark, '').replaceAll('\r\n', '\n');
}

function isInside(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function toOutputFiles(files: Iterable<FixedFile>): readonly OutputFile[] {
  return [...files].map(({ target, after }) => ({ path: target, bytes: new TextEncoder().encode(after) }));
}
