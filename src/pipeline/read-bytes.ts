import type { FolderEffects } from './folder-effects.ts';
import { reasonOf } from './reason-of.ts';

/** The bytes of a file; why the system does not let it be read, in words; undefined where there is none. */
export async function readBytes(
  path: string,
  effects: Pick<FolderEffects, 'read'>,
): Promise<Uint8Array | string | undefined> {
  try {
    return await effects.read(path);
  } catch (error) {
    return reasonOf(error);
  }
}
