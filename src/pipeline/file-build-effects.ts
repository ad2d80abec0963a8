import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildEffects } from './effects.ts';

/** Folders inside each other that are searched; links to a folder above them end here. */
const listingDepth = 8;

/** The file system, the environment and the clock of this process. */
export class FileBuildEffects implements BuildEffects {
  readonly #require = createRequire(import.meta.url);

  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async list(folder: string): Promise<readonly string[]> {
    const files = await listFiles(folder, '', 0);
    return files.sort((a, b) => (a < b ? -1 : 1));
  }

  async realPath(path: string): Promise<string | undefined> {
    try {
      return await realpath(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(path, { recursive: true });
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    await writeFile(path, bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    await rename(from, to);
  }

  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  readFont = (packageName: string, file: string): Uint8Array =>
    readFileSync(this.#require.resolve(`${packageName}/${file}`));

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
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** No such file, or a folder where a file was expected and the other way round. */
function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
