import { dirname, join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { isStaged } from './staged-names.ts';

/** Lets everything in a folder stand in another one as well, but for what the other one has already and what is left behind. */
export async function carryOver(
  { from, to, without }: { readonly from: string; readonly to: string; readonly without: ReadonlySet<string> },
  effects: FolderEffects,
): Promise<void> {
  const leftBehind = foldersOf(without);
  for (const { path, kind } of (await effects.entries(from)) ?? []) {
    if (without.has(path) || isStaged(path)) continue;
    const target = join(to, path);
    if (kind !== 'folder') {
      await effects.makeFolder(dirname(target));
      await effects.carry(join(from, path), target);
    } else if (!leftBehind.has(path)) {
      // A folder that held nothing but what is left behind goes with it.
      await effects.makeFolder(target);
      await effects.copyMode(join(from, path), target);
    }
  }
}

/** The folders that hold the files, and those above them. */
function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) found.add(folder);
  }
  return found;
}
