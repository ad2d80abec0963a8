import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { LineOptions } from '../fit/fit-line.ts';
import { fitLine, fittingSize } from '../fit/fit-line.ts';
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
  /** Never takes more lines than that, however much room its placeholder has. Default: false. */
  readonly strict?: boolean;
  /** Points. */
  readonly smallest: number;
  /** Points; see `LineOptions`. */
  readonly largest?: number;
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
  const fitted = fitLine(runs, optionsOf(target, context));
  const overflow = diagnose('slide-text-overflow', { what: target.what }, { place: target.place });
  return {
    filled: [{ placeholder: target.placeholder, content: { kind: 'text', paragraphs: [{ runs: fitted ?? runs }] } }],
    diagnostics: fitted === undefined ? [overflow] : [],
  };
}

/** The size, in points, that several texts of one kind have room for, each in its own placeholder; `undefined` where one never fits. */
export function commonSize(
  lines: readonly { readonly runs: readonly Run[]; readonly target: LineTarget }[],
  context: DeckContext,
): number | undefined {
  const sizes = lines.flatMap(({ runs, target }) =>
    runs.length === 0 ? [] : [fittingSize(runs, optionsOf(target, context))],
  );
  const known = sizes.filter((size) => size !== undefined);
  return known.length === sizes.length && known.length > 0 ? Math.min(...known) : undefined;
}

function optionsOf(
  { layout, placeholder, maxLines, strict, smallest, largest }: LineTarget,
  context: DeckContext,
): LineOptions {
  const { box, levels } = placeholderOf(layout, placeholder, context);
  const [style] = levels;
  if (style === undefined) throw new Error(`${placeholder} has no style`);
  const { metrics } = context;
  const [width, height] = [toPoints(box.w), strict === true ? 0 : toPoints(box.h)];
  return { style, width, height, maxLines, smallest, metrics, ...(largest !== undefined && { largest }) };
}
