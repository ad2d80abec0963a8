import { dirname, join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { ownOutputs } from '../former-outputs.ts';
import { manifestFile, readManifest } from '../manifest.ts';
import { isStaged } from './staged-names.ts';

/** Moves files that somebody has put into the old folder of outputs while the new one was made into the new one. */
export async function rescueLateFiles(old: string, folder: string, effects: FolderEffects): Promise<void> {
  const former = await readManifest(old, effects);
  const built = new Set([manifestFile, ...ownOutputs(former)]);
  const standing = new Set(((await effects.entries(folder)) ?? []).map(({ path }) => path));
  for (const { path, kind } of (await effects.entries(old)) ?? []) {
    if (standing.has(path) || built.has(path) || kind === 'folder' || isStaged(path)) continue;
    await effects.makeFolder(dirname(join(folder, path)));
    await effects.rename(join(old, path), join(folder, path));
  }
}
