import type { Checked, Diagnostic, Place } from '../../diagnostics/index.ts';
import type { Phrasing } from '../../document/index.ts';
import { checkRun } from '../../document/index.ts';
import type { TracingContext } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';

/** Renders a string of a chart file, which may hold `{{fact}}`; `place` is where its first character stands. */
export type Inline = (text: string, place: Place) => Checked<readonly Phrasing[]>;

/** What a chart file is resolved with, and held against. */
export interface ChartContext extends TracingContext {
  /** Renders strings that may hold `{{fact}}`. */
  readonly inline: Inline;
}

/** The same, and the chart file whose strings are rendered. */
export interface StringContext extends ChartContext {
  readonly spec: ChartSpec;
}

/** One string of a chart file. */
export interface ChartString {
  readonly text: string;
  /** Of its field. */
  readonly path: readonly (string | number)[];
}

/**
 * Renders a string of a chart file and finds the figures in it that no fact prints. It is rendered as if it were the first line of the
 * file: so whatever is told of it names an offset, and quotes, escapes and line endings come in when that is looked up in the file.
 */
export function renderString({ text, path }: ChartString, context: StringContext): Checked<readonly Phrasing[]> {
  const { spec, inline } = context;
  const { file } = spec.place;
  const { value, diagnostics } = inline(text, { file, line: 1, column: 1 });
  const toFile = (place: Place): Place =>
    place.file === file ? spec.placeInside(path, place.column - 1, (place.endColumn ?? place.column) - 1) : place;
  const found: readonly Diagnostic[] = [...diagnostics, ...checkRun(value, context)];
  return withPlaces({ value, diagnostics: found }, toFile);
}

/** Changes every `place`, wherever it stands. */
function withPlaces<T>(value: T, change: (place: Place) => Place): T {
  return changed(value, change) as T;
}

function changed(value: unknown, change: (place: Place) => Place): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === 'place' && field !== undefined ? change(field as Place) : changed(field, change),
    ]),
  );
}
