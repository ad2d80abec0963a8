import { join } from 'node:path';
import type { BuildEffects } from './effects.ts';
import { extensionFiles } from './extensions/extension-files.ts';
import type { Folders } from './folders.ts';

/** The files that a pack may use, by whose they are: paths relative to the folder of the pack or the tool. */
export interface ListedFiles {
  readonly pack: readonly string[];
  readonly tool: readonly string[];
}

/** Folders of a pack that are looked through. */
const packFolders = ['data', 'templates'] as const;

/** Folders of the tool that are defaults for every pack; the rest of its `templates/` belongs to its own first pack. */
const toolFolders = ['templates/theme', 'templates/partials'] as const;

/** Looks through the folders of pack and tool. */
export async function listFiles(folders: Pick<Folders, 'pack' | 'tool'>, effects: BuildEffects): Promise<ListedFiles> {
  const below = async (root: string, folder: string) => {
    const files = await effects.list(join(root, folder));
    return files.map((file) => `${folder}/${file}`);
  };
  const [pack, tool] = await Promise.all([
    Promise.all(packFolders.map((folder) => below(folders.pack, folder))),
    Promise.all(toolFolders.map((folder) => below(folders.tool, folder))),
  ]);
  const code = await Promise.all(
    extensionFiles.map(async (file) =>
      (await effects.realPath(join(folders.pack, file))) === undefined ? [] : [file],
    ),
  );
  return { pack: [...pack.flat(), ...code.flat()], tool: tool.flat() };
}
