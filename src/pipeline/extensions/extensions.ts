import type { ChartExtension, ChartField } from '../../chart/index.ts';
import type { Own } from '../../extension/index.ts';
import type { DirectiveExtension, HelperExtension } from '../../template/index.ts';
import type { CheckExtension } from './check-extension.ts';

/** Fields of chart files, by the name of the chart kind. */
export type ChartKindFields = Readonly<Record<string, Readonly<Record<string, ChartField>>>>;

/** What a pack adds in code: `export default defineConfig({ … })` in `briefpack.config.js`. */
export interface Extensions<Kinds extends ChartKindFields = ChartKindFields> {
  /** Helpers of templates by name: `{{name "argument"}}`. */
  readonly helpers?: Readonly<Record<string, HelperExtension>>;
  /** Directives of templates by name: `:::name` or `::name`. */
  readonly directives?: Readonly<Record<string, DirectiveExtension>>;
  /** Kinds of charts by name: `mark: name` in a chart file. */
  readonly charts?: { readonly [Name in keyof Kinds]: ChartExtension<Kinds[Name]> };
  /** Checks of the finished documents by name. */
  readonly checks?: Readonly<Record<string, CheckExtension>>;
}

/**
 * Gives back what it is given, typed: an editor completes it, and says what is wrong.
 *
 * ```js
 * // briefpack.config.js
 * import { defineConfig } from 'briefpack';
 *
 * export default defineConfig({
 *   helpers: {
 *     both: { arguments: 2, print: ({ args: [a, b], fact }) => `${fact(String(a))} and ${fact(String(b))}` },
 *   },
 * });
 * ```
 */
export function defineConfig<const Kinds extends ChartKindFields>(config: Extensions<Kinds>): Extensions<Kinds> {
  return config;
}

/** What a pack adds, read and checked. */
export interface ReadExtensions {
  readonly helpers: readonly Own<HelperExtension>[];
  readonly directives: readonly Own<DirectiveExtension>[];
  readonly charts: readonly Own<ChartExtension>[];
  readonly checks: readonly Own<CheckExtension>[];
}

/** A pack without code. */
export const noExtensions: ReadExtensions = { helpers: [], directives: [], charts: [], checks: [] };
