import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { hasErrors } from '../diagnostics/index.ts';
import type { ChangeReport } from '../editions/index.ts';
import { compareIssues, toChangeReport } from '../editions/index.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import type { GitEffects } from './git-effects.ts';
import { InstalledGit } from './git-effects.ts';
import { readNamedEdition } from './named-edition.ts';

/** Which editions are to be compared. */
export interface DiffOptions {
  /** The earlier one: a pack, a folder of outputs, a manifest, or a git revision as `HEAD~1` or `v2:output/manifest.json`. */
  readonly before: string;
  /** The later one. Default: the pack in `folder`, as its data stand now. */
  readonly after?: string;
  /** Folder that paths and revisions are seen from. Default: the current folder. */
  readonly folder?: string;
}

/** What came of it. */
export interface DiffResult {
  /** False when one of the two cannot be read. */
  readonly ok: boolean;
  /** What is different; absent after an error. */
  readonly report?: ChangeReport;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file that was read, by its path, for showing the lines that diagnostics point at. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Compares two editions of a pack: figures revised, new and withdrawn, facts taken from elsewhere, claims in other words, caveats added,
 * changed and resolved. This alone asks git for anything, and only for what is no file or folder.
 *
 * ```ts
 * import { diff } from 'briefpack';
 *
 * const { report } = await diff({ before: 'HEAD~1', after: 'my-pack' });
 * for (const { kind, label, change } of report?.changes ?? []) console.log(kind, label, change);
 * ```
 *
 * @param effects where files are read; the file system by default
 */
export async function diff(
  { before, after = '.', folder = '.' }: DiffOptions,
  effects: BuildEffects = new FileBuildEffects(),
  git: GitEffects = new InstalledGit(),
): Promise<DiffResult> {
  const search = { folder: resolve(folder), effects, git };
  const [old, now] = [await readNamedEdition(before, search), await readNamedEdition(after, search)];
  const diagnostics = [...old.diagnostics, ...now.diagnostics].filter(({ severity }) => severity !== 'info');
  const sources = new Map([...old.sources, ...now.sources]);
  if (old.value === undefined || now.value === undefined || hasErrors(diagnostics))
    return { ok: false, diagnostics, sources };
  const issues = { before: old.value, after: now.value };
  return { ok: true, report: toChangeReport(compareIssues(old.value, now.value), issues), diagnostics, sources };
}
