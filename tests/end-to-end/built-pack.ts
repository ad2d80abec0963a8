import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildResult, Manifest } from '../../src/index.ts';
import { build } from '../../src/index.ts';

/** A pack built into a folder of its own. */
export interface BuiltPack {
  readonly result: BuildResult;
  readonly manifest: Manifest;
  /** Bytes of an output. */
  read(path: string): Uint8Array;
  /** Deletes the outputs. */
  remove(): void;
}

/** Builds a pack into a folder of its own. */
export async function buildPack(pack: string): Promise<BuiltPack> {
  const out = mkdtempSync(join(tmpdir(), 'briefpack-built-'));
  const result = await build({ pack, out });
  const read = (path: string): Uint8Array => readFileSync(join(out, path));
  if (!result.ok) throw new Error(`the pack has errors:\n${JSON.stringify(result.diagnostics, undefined, 2)}`);
  return {
    result,
    manifest: JSON.parse(new TextDecoder().decode(read('manifest.json'))) as Manifest,
    read,
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
