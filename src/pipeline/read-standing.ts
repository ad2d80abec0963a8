import { join } from 'node:path';
import type { FolderEffects } from './folder-effects.ts';
import { ownOutputs } from './former-outputs.ts';
import type { Manifest } from './manifest.ts';
import { manifestFile, parseManifest } from './manifest.ts';
import { readBytes } from './read-bytes.ts';

/** The outputs of a pack as they stand in their folder. */
export interface StandingOutputs {
  /** Undefined where there is none that can be read. */
  readonly manifest: Manifest | undefined;
  /** Bytes of the manifest, and of the outputs that it names or that were asked for, by their path; what is not there is left out. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Files that stand there and cannot be read, with the reason. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Reads the outputs that stand in a folder. */
export async function readStanding(
  folder: string,
  asked: readonly { readonly path: string }[],
  effects: Pick<FolderEffects, 'read'>,
): Promise<StandingOutputs> {
  const bytes = new Map<string, Uint8Array>();
  const refused = new Map<string, string>();
  const read = async (file: string) => {
    const found = await readBytes(join(folder, file), effects);
    if (typeof found === 'string') refused.set(file, found);
    else if (found !== undefined) bytes.set(file, found);
    return found;
  };
  const found = await read(manifestFile);
  const manifest = found instanceof Uint8Array ? parseManifest(found) : undefined;
  for (const path of new Set([...asked.map(({ path }) => path), ...ownOutputs(manifest)])) await read(path);
  return { manifest, bytes, refused };
}
