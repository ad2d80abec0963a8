import { join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { seal, unseal } from './seal.ts';

/** A folder of entries, each of which is whole or not there. A cache never stops a build: what cannot be read or written is left out. */
export interface Store {
  /** The bytes of an entry; undefined where it is not there, or not what was written. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  names(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
}

/** Opens the entries in a folder; it is made, and Git told to ignore it, when the first one is written. */
export function openStore(folder: string, effects: FolderEffects): Store {
  let making: Promise<void> | undefined;
  const make = async () => {
    await effects.makeFolder(folder);
    const ignore = join(folder, '.gitignore');
    if ((await effects.read(ignore)) === undefined) await effects.write(ignore, new TextEncoder().encode('*\n'));
  };
  return {
    async read(name) {
      const sealed = await unlessRefused(() => effects.read(join(folder, name)));
      return sealed && unseal(name, sealed);
    },
    async write(name, bytes) {
      const path = join(folder, name);
      // other runs may be writing the same entry
      const unfinished = `${path}.${effects.claim()}`;
      await unlessRefused(async () => {
        making ??= make();
        await making;
        try {
          await effects.write(unfinished, seal(name, bytes));
          await effects.rename(unfinished, path);
        } catch (error) {
          await effects.remove(unfinished);
          throw error;
        }
      });
    },
    async names() {
      return (await unlessRefused(() => effects.names(folder))) ?? [];
    },
    async remove(name) {
      await unlessRefused(() => effects.remove(join(folder, name)));
    },
  };
}

async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
