import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { differingInputs } from './former-outputs.ts';
import type { Manifest } from './manifest.ts';
import { manifestFile } from './manifest.ts';
import type { InputFile } from './pack-reader.ts';
import { sha256 } from './sha256.ts';

/** The outputs of a pack as they stand in their folder. */
export interface StandingOutputs {
  /** Undefined where there is none that can be read. */
  readonly manifest: Manifest | undefined;
  /** Files of the pack and the tool as they are now. */
  readonly inputs: readonly InputFile[];
  /** Bytes of the outputs, by their path; those that are missing are left out. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Holds outputs against the manifest that vouches for them: they are what was built, byte for byte, and built from the files as they are now. */
export function checkManifest({ manifest, inputs, bytes }: StandingOutputs): readonly Diagnostic[] {
  if (bytes.size === 0) return [];
  if (manifest === undefined) return [diagnose('manifest-missing', { file: manifestFile })];
  const built = new Map(manifest.outputs.map(({ path, sha256: hash }) => [path, hash]));
  const changed = [...bytes].filter(([path, found]) => built.get(path) !== sha256(found)).map(([path]) => path);
  const newer = differingInputs(manifest.inputs, inputs);
  return [
    ...(newer.length === 0 ? [] : [diagnose('outputs-older', { files: newer })]),
    ...(changed.length === 0 ? [] : [diagnose('outputs-changed', { files: changed })]),
  ];
}
