import { join } from 'node:path';
import type { BuildEffects } from './effects.ts';
import { toFolders } from './folders.ts';
import type { OutputFile } from './write-files.ts';

/** Packs to start from. */
export const starters = ['minimal', 'country-brief', 'economic-update'] as const;
export type Starter = (typeof starters)[number];

/** Where files of `shared/` stand in a pack; npm would take these names for files of the tool's own package. */
const places: Readonly<Record<string, string>> = {
  gitignore: '.gitignore',
  'package.json.txt': 'package.json',
  'briefing.yml': '.github/workflows/briefing.yml',
};

/** The files of a starter and those that every pack gets, sorted by path. */
export async function readStarter(name: Starter, effects: BuildEffects): Promise<readonly OutputFile[]> {
  const own = await readFiles(name, effects);
  const shared = await readFiles('shared', effects);
  const files = [...own, ...shared.map(({ path, bytes }) => ({ path: places[path] ?? path, bytes }))];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFiles(name: string, effects: BuildEffects): Promise<readonly OutputFile[]> {
  const folder = join(toFolders({}).tool, 'templates/starters', name);
  const paths = await effects.list(folder);
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await effects.read(join(folder, path));
      if (bytes === undefined) throw new Error(`\`${path}\` of the starter \`${name}\` is gone`);
      return { path, bytes };
    }),
  );
}
