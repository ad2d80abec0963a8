import type { Diagnostic } from '../../diagnostics/index.ts';
import type { TracingContext } from '../../facts/index.ts';
import type { Root } from '../nodes.ts';
import { checkCaveats } from './check-caveats.ts';
import { checkColumns } from './check-columns.ts';
import { checkFigures } from './check-figures.ts';
import { checkForecasts } from './check-forecasts.ts';
import { checkHeadings } from './check-headings.ts';
import { checkNodes } from './check-nodes.ts';
import { checkOrder } from './check-order.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkResiduals } from './check-residuals.ts';

/** What a document is checked against. */
export interface CheckContext extends TracingContext {
  /** A brief unless set. A deck says the caveats of the facts on a slide in its speaker notes, whether or not its template does. */
  readonly kind?: 'brief' | 'deck';
}

/**
 * Checks the make-up of a document, marked or not: headings, tables, tiles, findings, timelines, asides, names used twice; and what it
 * prints: figures without a fact, forecasts that are not called so, parts without what they leave over, facts without their caveats.
 */
export function checkRoot(root: Root, context: CheckContext): readonly Diagnostic[] {
  return [
    ...checkHeadings(root),
    ...checkNodes(root),
    ...checkRepeats(root),
    ...checkOrder(root),
    ...checkFigures(root, context),
    ...checkColumns(root, context.dataset),
    ...checkForecasts(root, context.dataset),
    ...checkResiduals(root, context.dataset),
    ...(context.kind === 'deck' ? [] : checkCaveats(root, context.dataset)),
  ];
}
