import { readdirSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildEffects } from './effects.ts';
import type { LoadedModules } from './extensions/load-modules.js';
import { nodeModules } from './extensions/module-effects.ts';
import { FileFolderEffects, unlessAbsent } from './file-folder-effects.ts';
import { sha256 } from './sha256.ts';

/** Folders inside each other that are searched; links to a folder above them end here. */
const listingDepth = 8;

/** The code of the tool: the folder above this one, in `src/` as in `dist/`. */
const codeFolder = fileURLToPath(new URL('../', import.meta.url));

/** Code that runs is not loaded again, so that it is the same for the whole process. */
let toolState: string | undefined;

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

  toolState(): string {
    toolState ??= readToolState();
    return toolState;
  }

  elapsed(): number {
    return performance.now();
  }
}

function readToolState(): string {
  const files = readdirSync(codeFolder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[jt]s$/.test(path));
  const hashes = files.sort().map((path) => `${path} ${sha256(readFileSync(join(codeFolder, path)))}`);
  return [process.version, process.platform, process.arch, sha256(hashes.join('\n'))].join(' ');
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
