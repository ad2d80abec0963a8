import { join } from 'node:path';
import type { Folders } from '../folders.ts';

/** The folder of a pack that holds what the tool keeps for itself; Git is told to ignore it, and no file in it is an input. */
export function privateFolder({ pack }: Pick<Folders, 'pack'>): string {
  return join(pack, '.briefpack');
}

/** The folder of a pack that holds its cache. */
export function cacheFolder(folders: Pick<Folders, 'pack'>): string {
  return join(privateFolder(folders), 'cache');
}
