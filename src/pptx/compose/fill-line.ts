import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { fitLine } from '../fit/fit-line.ts';
import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder, Run } from '../presentation/presentation.ts';
import { toPoints } from '../xml/units.ts';

/** Where a short text goes. */
export interface LineTarget {
  readonly layout: LayoutRole;
  readonly placeholder: PlaceholderKey;
  readonly maxLines: number;
  /** Points. */
  readonly smallest: number;
  /** `the label of a tile`. */
  readonly what: string;
  readonly place: Place;
}

export interface FilledLine {
  readonly filled: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Fits a label, a figure or a title line into its placeholder by shrinking it; empty runs fill nothing. */
export function fillLine(runs: readonly Run[], target: LineTarget, context: DeckContext): FilledLine {
  if (runs.length === 0) return { filled: [], diagnostics: [] };
  const { box, levels } = placeholderOf(target.layout, target.placeholder, context);
  const [style] = levels;
  if (style === undefined) throw new Error(`${target.placeholder} has no style`);
  const { maxLines, smallest } = target;
  const fitted = fitLine(runs, { style, width: toPoints(box.w), maxLines, smallest, metrics: context.metrics });
  const overflow = diagnose('slide-text-overflow', { what: target.what }, { place: target.place });
  return {
    filled: [{ placeholder: target.placeholder, content: { kind: 'text', paragraphs: [{ runs: fitted ?? runs }] } }],
    diagnostics: fitted === undefined ? [overflow] : [],
  };
}
