import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { toUnit } from '../../facts/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';
import { checkBand } from './check-band.ts';
import { checkStacks } from './check-stacks.ts';
import { yearsOf } from './period.ts';
import type { Resolved } from './resolved.ts';
import { cellsOf } from './resolved.ts';

/** Checks that what is drawn may be drawn this way: one unit, no bar below zero, nothing added up that does not add up. */
export function checkData(spec: ChartSpec, resolved: Resolved, dataset: Dataset): readonly Diagnostic[] {
  return [
    ...checkUnits(spec, resolved),
    ...(spec.mark === 'bar' ? checkStacks(spec, resolved, dataset) : []),
    ...checkSpans(spec, resolved),
    ...checkWhole(spec, resolved),
    ...checkBand(spec, resolved),
  ];
}

function checkUnits(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  return cellsOf(resolved).flatMap(({ fact, path }) => {
    const position = { place: spec.placeOf(path) };
    if (toUnit(fact, spec.unitMeasure, spec.unitMultiplier) === undefined) {
      const args = { fact: fact.id, unit: fact.unitMeasure, axis: spec.unitMeasure };
      return [diagnose('unit-mixed-on-axis', args, position)];
    }
    if (Number(fact.value) >= 0 || axisMoves(spec.mark)) return [];
    return [diagnose('bar-below-zero', { fact: fact.id, value: fact.value }, position)];
  });
}

function checkSpans(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  if (spec.mark !== 'span') return [];
  if (resolved.series.length > 1 || spec.stack !== 'none') {
    return [diagnose('span-not-plain', {}, { place: spec.placeOf(['mark']) })];
  }
  return cellsOf(resolved)
    .filter(({ fact }) => yearsOf(fact) === undefined)
    .map(({ fact, path }) => diagnose('span-without-period', { fact: fact.id }, { place: spec.placeOf(path) }));
}

/** A ring shows a whole, so it needs a total that the source divides. */
function checkWhole({ mark, placeOf }: ChartSpec, { breakdown }: Resolved): readonly Diagnostic[] {
  if (mark !== 'arc' || breakdown === undefined || breakdown.relation === 'stated') return [];
  return [diagnose('arc-not-whole', { breakdown: breakdown.id }, { place: placeOf(['data', 'breakdown']) })];
}
