import { dirname, join } from 'node:path';
import type { FolderEffects } from '../folder-effects.ts';
import { staleOutputs } from '../former-outputs.ts';
import { manifestFile, readManifest } from '../manifest.ts';
import { hasCode } from './system-code.ts';

/** Ending of a file that is not yet in its place. */
const partEnding = '.part';

/**
 * Moves new outputs into a folder that cannot be replaced as a whole, file by file; the manifest, which says what there is to move, comes
 * last. Begun anew after a stop, it goes on where it was.
 *
 * @param onFile is told of each file before it is moved or deleted
 */
export async function moveFiles(
  {
    ready,
    folder,
    onFile,
  }: { readonly ready: string; readonly folder: string; readonly onFile: (path: string) => void },
  effects: FolderEffects,
): Promise<void> {
  const manifest = await readManifest(ready, effects);
  if (manifest === undefined) return;
  const former = await readManifest(folder, effects);
  const left = new Set((await effects.entries(ready))?.map(({ path }) => path));
  for (const { path } of manifest.outputs) {
    if (!left.has(path)) continue;
    onFile(path);
    await moveFile(join(ready, path), join(folder, path), effects);
  }
  for (const path of staleOutputs(former, manifest)) {
    onFile(path);
    await effects.remove(join(folder, path));
  }
  onFile(manifestFile);
  await moveFile(join(ready, manifestFile), join(folder, manifestFile), effects);
}

async function moveFile(from: string, to: string, effects: FolderEffects): Promise<void> {
  await effects.makeFolder(dirname(to));
  try {
    await effects.rename(from, to);
    // A run that was stopped may have left it half written.
    await effects.remove(to + partEnding);
  } catch (error) {
    const bytes = hasCode(error, ['EXDEV']) ? await effects.read(from) : undefined;
    if (bytes === undefined) throw error;
    await copyFile(bytes, to, effects);
    await effects.remove(from);
  }
}

async function copyFile(bytes: Uint8Array, to: string, effects: FolderEffects): Promise<void> {
  try {
    await effects.write(to + partEnding, bytes);
    await effects.rename(to + partEnding, to);
  } catch (error) {
    await effects.remove(to + partEnding).catch(() => undefined);
    throw error;
  }
}
