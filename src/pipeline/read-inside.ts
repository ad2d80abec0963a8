import { join, sep } from 'node:path';
import type { FolderEffects } from './folder-effects.ts';
import { reasonOf } from './reason-of.ts';

/** Why a file is not read. */
export type Refusal = { readonly why: 'missing' | 'outside' } | { readonly why: 'refused'; readonly reason: string };

/** The bytes, unless the file is not there or lies, by a link, outside of its folder. */
export async function readInside(
  path: string,
  folder: string,
  effects: Pick<FolderEffects, 'read' | 'realPath'>,
): Promise<Uint8Array | Refusal> {
  try {
    const [real, root] = [await effects.realPath(join(folder, path)), await effects.realPath(folder)];
    if (real === undefined || root === undefined) return { why: 'missing' };
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return { why: 'outside' };
    return (await effects.read(real)) ?? { why: 'missing' };
  } catch (error) {
    return { why: 'refused', reason: reasonOf(error) };
  }
}
