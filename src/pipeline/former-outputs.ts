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
  const current = (former.outdated ?? []).length === 0 && sameInputs(former.inputs, now.inputs);
  return { stale, kept: { manifest: former, current, paths: new Set(kept) } };
}

/** Guards against a manifest that was edited: only files that a build can have made are deleted. */
function isOwnOutput(path: unknown): path is string {
  return typeof path === 'string' && packPathProblem(path) === undefined && /\.(pdf|pptx|png)$/.test(path);
}

/** Fonts are left out: which of them are opened depends on what is printed. */
function sameInputs(before: readonly InputFile[], now: readonly InputFile[]): boolean {
  const digest = (inputs: readonly InputFile[]) =>
    inputs
      .filter(({ from }) => from !== 'fonts')
      .map(({ from, path, sha256 }) => `${from} ${path} ${sha256}`)
      .sort()
      .join('\n');
  return digest(before) === digest(now);
}
