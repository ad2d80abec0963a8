export { isoDateProblem, nearestName } from '../input/index.ts';
export type {
  FigurePart,
  PieceKind,
  RecordedCaveat,
  RecordedLiteral,
  RecordedShape,
  RecordedSource,
  Standing,
  TextPlace,
  TextSearch,
  Trace,
  TracedFact,
  TracedFigure,
} from '../trace/index.ts';
export { build } from './build.ts';
export type { BuildCounts, BuildOptions, BuildResult, CheckOptions } from './build-result.ts';
export { check } from './check.ts';
export type { BuildEffects } from './effects.ts';
export { FileBuildEffects } from './file-build-effects.ts';
export type { Manifest, ManifestFact, ManifestOutput, PrintedAt } from './manifest.ts';
export type { InputFile } from './pack-reader.ts';
export type { PhaseTiming } from './stopwatch.ts';
export type { TraceOptions, TraceResult } from './trace.ts';
export { trace } from './trace.ts';
export { verify } from './verify.ts';
