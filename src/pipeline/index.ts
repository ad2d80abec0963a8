export type {
  ChartExtension,
  ChartExtensionCall,
  ChartField,
  ChartFieldType,
  ChartFieldValues,
  ChartFileFields,
} from '../chart/index.ts';
export type { Edition, Flow, Phrasing, Root, Visitor } from '../document/index.ts';
export type { ChangeKind, ChangeReport, FigureValue, IssueName, ReportedChange } from '../editions/index.ts';
export { changeKinds } from '../editions/index.ts';
export type {
  Breakdown,
  Caveat,
  Dataset,
  Fact,
  FactForm,
  HistoricalEvent,
  Observation,
  Series,
  Source,
  Statement,
} from '../facts/index.ts';
export { isoDateProblem, nearestName } from '../input/index.ts';
export type { BrandReport } from '../pptx/index.ts';
export type {
  DirectiveExtension,
  DirectiveExtensionCall,
  HelperExtension,
  HelperExtensionCall,
  Prints,
} from '../template/index.ts';
export type { AdjustedColor, BrandRole, ColorRole, DeckSlot } from '../theme/index.ts';
export { leastContrast } from '../theme/index.ts';
export type {
  BreakdownRole,
  Explanation,
  FactInForm,
  FactInOutput,
  FactPrint,
  FactQuery,
  FactRow,
  FactStatus,
  FigurePart,
  PieceKind,
  PrintedAt,
  RecordedCaveat,
  RecordedLiteral,
  RecordedShape,
  RecordedSource,
  RelatedFact,
  Standing,
  TextPlace,
  TextSearch,
  TouchingCaveat,
  Trace,
  TracedFact,
  TracedFigure,
} from '../trace/index.ts';
export { factStatuses } from '../trace/index.ts';
export type { EditionOptions, EditionResult } from './begin-edition.ts';
export { edition } from './begin-edition.ts';
export type { BrandOptions, BrandResult } from './brand.ts';
export { brand } from './brand.ts';
export { build } from './build.ts';
export type { BuildCounts, BuildOptions, BuildResult, CheckOptions, VerifyOptions } from './build-result.ts';
export { check } from './check.ts';
export type { CleanOptions, CleanResult } from './clean.ts';
export { clean } from './clean.ts';
export type { DiffOptions, DiffResult } from './diff.ts';
export { diff } from './diff.ts';
export type { DueFact, DueForReview, OpenCaveat } from './due-for-review.ts';
export type { BuildEffects } from './effects.ts';
export type { EjectOptions, EjectResult } from './eject.ts';
export { eject } from './eject.ts';
export { explain } from './explain.ts';
export type { ExplainOptions, ExplainResult } from './explain-result.ts';
export type {
  CheckExtension,
  CheckExtensionCall,
  CheckedDocument,
  Finding,
} from './extensions/check-extension.ts';
export type { ChartKindFields, Extensions } from './extensions/extensions.ts';
export { defineConfig } from './extensions/extensions.ts';
export type { ImportedModule, LoadedModules } from './extensions/load-modules.js';
export type { ModuleEffects } from './extensions/module-effects.ts';
export { facts } from './facts.ts';
export type { FactsCounts, FactsOptions, FactsResult } from './facts-result.ts';
export { FileBuildEffects } from './file-build-effects.ts';
export type { ChangedLine } from './fix/apply-fixes.ts';
export type { FixOptions, FixResult } from './fix/fix.ts';
export { fix } from './fix/fix.ts';
export type { FolderEffects, FolderEntry } from './folder-effects.ts';
export type { GitEffects } from './git-effects.ts';
export type { InitOptions, InitResult } from './init.ts';
export { init } from './init.ts';
export type { Manifest, ManifestFact, ManifestOutput } from './manifest.ts';
export type { InputFile } from './pack-reader.ts';
export type { OverridableKind, OverridablePiece } from './pieces.ts';
export type { Starter } from './read-starter.ts';
export { starters } from './read-starter.ts';
export type { PhaseTiming } from './stopwatch.ts';
export type { TemplatesOptions, TemplatesResult } from './templates.ts';
export { templates } from './templates.ts';
export type { ThemeOptions, ThemeResult } from './theme.ts';
export { theme } from './theme.ts';
export type { TraceOptions, TraceResult } from './trace.ts';
export { trace } from './trace.ts';
export { verify } from './verify.ts';
export type { WatchedBuild, Watching, WatchOptions } from './watch/watch.ts';
export { watch } from './watch/watch.ts';
export type { WatchEffects } from './watch/watch-effects.ts';
