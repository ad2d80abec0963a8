export { isoDateProblem, nearestName } from '../input/index.ts';
export { build, check } from './build.ts';
export type { BuildCounts, BuildOptions, BuildResult } from './build-result.ts';
export type { BuildEffects } from './effects.ts';
export { FileBuildEffects } from './file-build-effects.ts';
export type { Manifest, ManifestFact, ManifestOutput, PrintedAt } from './manifest.ts';
export type { InputFile } from './pack-reader.ts';
export type { PhaseTiming } from './stopwatch.ts';
export { verify } from './verify.ts';
