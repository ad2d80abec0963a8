import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostics/index.ts';
import { cacheFolder, privateFolder } from './cache/cache-folder.ts';
import { finishCommit } from './commit/finish-commit.ts';
import { configFile } from './config.ts';
import type { BuildEffects } from './effects.ts';
import { FileBuildEffects } from './file-build-effects.ts';
import type { Folders } from './folders.ts';
import { toFolders } from './folders.ts';
import { reasonOf } from './reason-of.ts';

/** What is to be cleaned. */
export interface CleanOptions {
  /** Folder of the pack, the one with `briefpack.yaml`. Default: the current folder. */
  readonly pack?: string;
  /** Folder of the outputs, for what a stopped build has left beside it. Default: `output` in the pack. */
  readonly out?: string;
}

/** What came of cleaning. */
export interface CleanResult {
  readonly ok: boolean;
  /** The folder that is gone, absolute; undefined where there was none. */
  readonly removed?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Deletes the cache of a pack, and brings what a stopped build has left beside the outputs to its end. The outputs stay.
 *
 * ```ts
 * import { clean } from 'briefpack';
 *
 * const { ok, removed } = await clean({ pack: 'my-pack' });
 * ```
 */
export async function clean(
  options: CleanOptions = {},
  effects: BuildEffects = new FileBuildEffects(),
): Promise<CleanResult> {
  const folders = toFolders(options);
  if ((await effects.realPath(join(folders.pack, configFile))) === undefined) {
    return { ok: false, diagnostics: [diagnose('not-a-pack', { folder: folders.pack })] };
  }
  const unfinished = await finishCommit(folders.out, effects);
  const removal = await removeCache(folders, effects);
  const diagnostics = sortDiagnostics([...unfinished, ...removal.diagnostics]);
  return { ...removal, ok: !hasErrors(diagnostics), diagnostics };
}

async function removeCache(folders: Folders, effects: BuildEffects): Promise<Omit<CleanResult, 'ok'>> {
  const folder = cacheFolder(folders);
  try {
    if ((await effects.names(folder)) === undefined) return { diagnostics: [] };
    await effects.removeFolder(folder);
    const others = await effects.names(privateFolder(folders));
    if (others?.length === 0) await effects.removeFolder(privateFolder(folders));
    return { removed: folder, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [diagnose('output-not-writable', { file: folder, reason: reasonOf(error) })] };
  }
}
