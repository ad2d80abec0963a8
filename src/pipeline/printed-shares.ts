import type { ChartSpec } from '../chart/index.ts';
import { sharesPrinted } from '../chart/index.ts';
import type { Dataset, Observation } from '../facts/index.ts';

/** What may print a share that nobody declared. */
export interface SharePrinters {
  readonly chartSpecs: ReadonlyMap<string, ChartSpec>;
  /** Texts of the templates and chart files, which may name it by its id. */
  readonly texts: readonly string[];
}

/**
 * The shares that nobody declared and that a pack prints: beside the bars of a chart, or by their ids. They belong into its dataset; all
 * others are left out of it, so that nothing counts, lists or hashes them.
 */
export function printedShares(
  { dataset, shares }: { readonly dataset: Dataset; readonly shares: ReadonlyMap<string, Observation> },
  { chartSpecs, texts }: SharePrinters,
): readonly Observation[] {
  const drawn = new Set([...chartSpecs.values()].flatMap((spec) => sharesPrinted(spec, dataset, shares)));
  return [...shares.values()].filter((share) => drawn.has(share) || texts.some((text) => names(text, share.id)));
}

function names(text: string, id: string): boolean {
  return text.includes(id) && new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text);
}
