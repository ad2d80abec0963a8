import type { Diagnostic } from '../../diagnostics/index.ts';
import type { TracingContext } from '../../facts/index.ts';
import type { Root } from '../nodes.ts';
import { checkFigures } from './check-figures.ts';
import { checkForecasts } from './check-forecasts.ts';
import { checkHeadings } from './check-headings.ts';
import { checkNodes } from './check-nodes.ts';
import { checkOrder } from './check-order.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkResiduals } from './check-residuals.ts';

/**
 * Checks the make-up of a document, marked or not: headings, tables, tiles, findings, timelines, asides, names used twice; and what it
 * prints: figures without a fact, forecasts that are not called so, parts without what they leave over.
 */
export function checkRoot(root: Root, context: TracingContext): readonly Diagnostic[] {
  return [
    ...checkHeadings(root),
    ...checkNodes(root),
    ...checkRepeats(root),
    ...checkOrder(root),
    ...checkFigures(root, context),
    ...checkForecasts(root, context.dataset),
    ...checkResiduals(root, context.dataset),
  ];
}
