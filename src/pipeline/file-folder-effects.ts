import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ofThisProcess, processIsAlive } from './claims.ts';
import type { FolderEffects, FolderEntry } from './folder-effects.ts';

/** Work of another machine is given up when it has done nothing for so long. Putting outputs in place takes less than a second. */
const foreignMilliseconds = 10 * 60 * 1000;

/** The folders of the file system. */
export class FileFolderEffects implements FolderEffects {
  async read(path: string): Promise<Uint8Array | undefined> {
    return unlessAbsent(() => readFile(path));
  }

  async realPath(path: string): Promise<string | undefined> {
    return unlessAbsent(() => realpath(path));
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(path, { recursive: true });
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    await writeFile(path, bytes, { flush: true });
  }

  async rename(from: string, to: string): Promise<void> {
    await rename(from, to);
  }

  async remove(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  async removeFolder(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true });
  }

  async names(folder: string): Promise<readonly string[] | undefined> {
    return unlessMissing(async () => (await readdir(folder)).sort());
  }

  async entries(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const found = await unlessMissing(() => readdir(folder, { recursive: true, withFileTypes: true }));
    return found
      ?.map((entry) => ({
        path: join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'),
        kind: kindOf(entry),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async carry(from: string, to: string): Promise<void> {
    // Some systems link what a link leads to.
    if ((await lstat(from)).isSymbolicLink()) return symlink(await readlink(from), to);
    try {
      await link(from, to);
    } catch (error) {
      if (!hasCode(error, ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])) throw error;
      await copyFile(from, to);
    }
  }

  async copyMode(from: string, to: string): Promise<void> {
    await chmod(to, (await stat(from)).mode);
  }

  currentFolder(): string {
    return process.cwd();
  }

  claim(): string {
    return ofThisProcess();
  }

  async isAtWork(claim: string, path: string, now: string): Promise<boolean> {
    const alive = processIsAlive(claim);
    if (alive !== undefined) return alive;
    const [made, current] = await Promise.all([stat(path), stat(now)].map((found) => found.catch(() => undefined)));
    return made !== undefined && current !== undefined && current.mtimeMs - made.mtimeMs < foreignMilliseconds;
  }

  async wait(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds);
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Nothing where there is no such file, or a folder where a file was expected and the other way round. */
export async function unlessAbsent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  return unless(ask, ['ENOENT', 'ENOTDIR', 'EISDIR']);
}

/** Nothing where nothing stands; a file where a folder was expected is an error. */
async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  return unless(ask, ['ENOENT']);
}

async function unless<T>(ask: () => Promise<T>, codes: readonly string[]): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (hasCode(error, codes)) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
