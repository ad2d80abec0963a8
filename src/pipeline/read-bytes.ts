import type { BuildEffects } from './effects.ts';
import { reasonOf } from './reason-of.ts';

/** The bytes of a file; why the system does not let it be read, in words; undefined where there is none. */
export async function readBytes(path: string, effects: BuildEffects): Promise<Uint8Array | string | undefined> {
  try {
    return await effects.read(path);
  } catch (error) {
    return reasonOf(error);
  }
}
