import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildEffects } from './effects.ts';
import type { LoadedModules } from './extensions/load-modules.js';
import { nodeModules } from './extensions/module-effects.ts';
import { FileFolderEffects, unlessAbsent } from './file-folder-effects.ts';

/** Folders inside each other that are searched; links to a folder above them end here. */
const listingDepth = 8;

/** The file system, the environment and the clock of this process. */
export class FileBuildEffects extends FileFolderEffects implements BuildEffects {
  readonly #require = createRequire(import.meta.url);

  async list(folder: string): Promise<readonly string[]> {
    const files = await listFiles(folder, '', 0);
    return files.sort((a, b) => (a < b ? -1 : 1));
  }

  readFont = (packageName: string, file: string): Uint8Array =>
    readFileSync(this.#require.resolve(`${packageName}/${file}`));

  loadModules(path: string): Promise<LoadedModules> {
    return nodeModules.loadModules(path);
  }

  canStripTypes(): boolean {
    return nodeModules.canStripTypes();
  }

  sourceDateEpoch(): string | undefined {
    return process.env.SOURCE_DATE_EPOCH;
  }

  continuousIntegration(): string | undefined {
    return process.env.CI;
  }

  elapsed(): number {
    return performance.now();
  }
}

async function listFiles(folder: string, prefix: string, depth: number): Promise<string[]> {
  if (depth > listingDepth) return [];
  const names = await readFolder(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // Follows links, so that a linked file is found, and then refused when it leaves the pack.
      const status = await stat(path).catch(() => undefined);
      if (status?.isDirectory()) return listFiles(path, `${prefix}${name}/`, depth + 1);
      return status?.isFile() ? [`${prefix}${name}`] : [];
    }),
  );
  return found.flat();
}

async function readFolder(folder: string): Promise<readonly string[]> {
  const names = (await unlessAbsent(() => readdir(folder))) ?? [];
  return names.filter((name) => !name.startsWith('.'));
}
