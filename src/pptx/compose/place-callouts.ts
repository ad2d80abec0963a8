import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Callout } from '../../document/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { Drawing } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { placeCallout } from './callout-drawing.ts';

/** What callouts must leave of a column for what they belong to. */
const leastAbove = 0.25;

/** Callouts stacked at the foot of a column, and what they leave of it. */
export interface PlacedCallouts {
  readonly drawings: readonly Drawing[];
  readonly above: Rectangle;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stacks callouts at the foot of a column. */
export function placeCallouts(callouts: readonly Callout[], column: Rectangle, context: DeckContext): PlacedCallouts {
  let above = column;
  const diagnostics: Diagnostic[] = [];
  const drawings = [...callouts].reverse().map((callout) => {
    const placed = placeCallout(callout, above, context);
    above = placed.above;
    if (above.h < column.h * leastAbove) {
      diagnostics.push(diagnose('slide-text-overflow', { what: 'the callout' }, { place: callout.place }));
    }
    return placed.drawing;
  });
  return { drawings: drawings.reverse(), above, diagnostics };
}
