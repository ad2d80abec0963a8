import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from './build-result.ts';

/** Where a build finds what. Absolute paths. */
export interface Folders {
  /** The pack, with `briefpack.yaml`. */
  readonly pack: string;
  /** The tool itself, whose `templates/` are every pack's defaults. */
  readonly tool: string;
  /** Where the outputs go. */
  readonly out: string;
}

/** The folder of the tool: two above this file, in `src/` as in `dist/`, in a checkout as in an npm package. */
const toolFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that the options mean. */
export function toFolders({ pack = '.', out }: BuildOptions): Folders {
  const packFolder = resolve(pack);
  return { pack: packFolder, tool: toolFolder, out: resolve(out ?? join(packFolder, 'output')) };
}

/** Whether a pack stands in the tool's own folder, as the first pack does: then no file of it takes the place of one of the tool. */
export function isOfTool({ pack, tool }: Pick<Folders, 'pack' | 'tool'>): boolean {
  return pack === resolve(tool);
}
