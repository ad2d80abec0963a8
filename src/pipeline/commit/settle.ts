import { join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { moveFiles } from './move-files.ts';
import { rescueLateFiles } from './rescue-late-files.ts';
import type { Stage } from './stage.ts';

/**
 * Brings what a stage holds to its end, wherever its run was stopped: new outputs that were whole when the old ones were moved away come into
 * their place, those that were not are left to be deleted. Doing it twice does no harm.
 *
 * @param onFile is told of each file before it is moved or deleted, where that is done file by file
 */
export async function settle(
  stage: Stage,
  effects: FolderEffects,
  onFile: (path: string) => void = () => undefined,
): Promise<void> {
  const names = (await effects.names(stage.path)) ?? [];
  if (names.includes('ready')) {
    await moveFiles({ ready: join(stage.path, 'ready'), folder: stage.folder, onFile }, effects);
    // What is left of it are files that were there before.
    await effects.rename(join(stage.path, 'ready'), join(stage.path, 'done'));
    return;
  }
  if (!names.includes('old')) return;
  const isStanding = (await effects.realPath(stage.folder)) !== undefined;
  const comes = names.includes('new') ? 'new' : 'old';
  if (!isStanding) await effects.rename(join(stage.path, comes), stage.folder);
  if (isStanding || comes === 'new') await rescueLateFiles(join(stage.path, 'old'), stage.folder, effects);
}
