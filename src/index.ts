export type { Diagnostic, Place, Severity } from './diagnostics/index.ts';
export type {
  BuildCounts,
  BuildEffects,
  BuildOptions,
  BuildResult,
  CheckOptions,
  InputFile,
  Manifest,
  ManifestFact,
  ManifestOutput,
  PhaseTiming,
  PrintedAt,
} from './pipeline/index.ts';
export { build, check, FileBuildEffects, verify } from './pipeline/index.ts';
