import { packPathProblem } from '../input/index.ts';
import type { KeptOutputs, Manifest } from './manifest.ts';
import type { InputFile } from './pack-reader.ts';

/** What becomes of the outputs of the build before. */
export interface FormerOutputs {
  /** Outputs that no longer belong to the pack and are deleted. */
  readonly stale: readonly string[];
  /** Outputs that belong to the pack but are not made this time. */
  readonly kept: KeptOutputs | undefined;
}

/**
 * Sorts the outputs of the build before.
 *
 * @param made paths of the outputs that this build makes
 * @param known paths of all outputs of the pack
 */
export function sortFormerOutputs(
  former: Manifest | undefined,
  now: { inputs: readonly InputFile[]; made: readonly string[]; known: readonly string[] },
): FormerOutputs {
  if (former === undefined) return { stale: [], kept: undefined };
  const paths = [...former.outputs.map(({ path }) => path), ...(former.outdated ?? [])].filter(isOwnOutput);
  const kept = paths.filter((path) => now.known.includes(path) && !now.made.includes(path));
  const stale = paths.filter((path) => !now.known.includes(path)).sort();
  if (kept.length === 0) return { stale, kept: undefined };
  const current = (former.outdated ?? []).length === 0 && differingInputs(former.inputs, now.inputs).length === 0;
  return { stale, kept: { manifest: former, current, paths: new Set(kept) } };
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
