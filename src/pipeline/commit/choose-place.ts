import { dirname, sep } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import type { StagePlace } from './stage.ts';
import { besideOf, insideOf } from './stage.ts';

/** Files and folders in a folder that is replaced as a whole; one with more serves other purposes, too, and is left where it is. */
const mostCarried = 1000;

/**
 * Where the outputs of a folder are staged: beside it, unless the folder is in use for something else, so that it must not be moved: it holds
 * the pack, the tool, the current folder of this process or a thousand other files.
 */
export async function choosePlace(
  folder: string,
  { occupied, effects }: { readonly occupied: readonly string[]; readonly effects: FolderEffects },
): Promise<StagePlace> {
  if (dirname(folder) === folder || occupied.some((path) => isInside(path, folder))) return insideOf(folder);
  const held = (await effects.entries(folder))?.length ?? 0;
  return held > mostCarried ? insideOf(folder) : besideOf(folder);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
