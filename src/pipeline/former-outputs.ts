import { packPathProblem } from '../input/index.ts';
import type { KeptOutputs, Manifest } from './manifest.ts';
import type { InputFile } from './pack-reader.ts';

/**
 * Outputs of the build before that belong to the pack but are not made this time.
 *
 * @param made paths of the outputs that this build makes
 * @param known paths of all outputs of the pack
 */
export function keptOutputs(
  former: Manifest | undefined,
  now: { inputs: readonly InputFile[]; made: readonly string[]; known: readonly string[] },
): KeptOutputs | undefined {
  const kept = ownOutputs(former).filter((path) => now.known.includes(path) && !now.made.includes(path));
  if (former === undefined || kept.length === 0) return undefined;
  const current = (former.outdated ?? []).length === 0 && differingInputs(former.inputs, now.inputs).length === 0;
  return { manifest: former, current, paths: new Set(kept) };
}

/** Outputs of the build before that no longer belong to the pack: the manifest of this build does not name them. */
export function staleOutputs(former: Manifest | undefined, manifest: Manifest): readonly string[] {
  const named = new Set(ownOutputs(manifest));
  return ownOutputs(former)
    .filter((path) => !named.has(path))
    .sort();
}

/** Paths of all outputs that a manifest names, also of those that are outdated. */
export function ownOutputs(manifest: Manifest | undefined): readonly string[] {
  if (manifest === undefined) return [];
  return [...manifest.outputs.map(({ path }) => path), ...(manifest.outdated ?? [])].filter(isOwnOutput);
}

/** Guards against a manifest that was edited: only files that a build can have made are deleted. */
function isOwnOutput(path: unknown): path is string {
  return typeof path === 'string' && packPathProblem(path) === undefined && /\.(pdf|pptx|png)$/.test(path);
}

/** Paths of the inputs that are other ones now, new, or gone. Fonts are left out: which of them are opened depends on what is printed. */
export function differingInputs(before: readonly InputFile[], now: readonly InputFile[]): readonly string[] {
  const [old, current] = [before, now].map(
    (inputs) =>
      new Map(
        inputs.filter(({ from }) => from !== 'fonts').map(({ from, path, sha256 }) => [path, `${from} ${sha256}`]),
      ),
  );
  const paths = new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])]);
  return [...paths].filter((path) => old?.get(path) !== current?.get(path)).sort();
}
