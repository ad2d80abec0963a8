import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset } from '../../facts/index.ts';
import { toUnit } from '../../facts/index.ts';
import { axisMoves } from '../axis-moves.ts';
import type { ChartSpec } from '../spec.ts';
import { unitOf } from '../unit-of.ts';
import { checkBand } from './check-band.ts';
import { checkPairs } from './check-pairs.ts';
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
    ...checkPairs(spec, resolved),
    ...checkTwoUnits(spec),
  ];
}

function checkUnits(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  const [, line] = spec.mark === 'combo' ? resolved.series : [];
  return cellsOf(resolved).flatMap((cell) => {
    const { fact, path } = cell;
    const position = { place: spec.placeOf(path) };
    const { unitMeasure, unitMultiplier } = unitOf(spec, fact.id);
    if (toUnit(fact, unitMeasure, unitMultiplier) === undefined) {
      const args = { fact: fact.id, unit: fact.unitMeasure, axis: unitMeasure };
      return [diagnose('unit-mixed-on-axis', args, position)];
    }
    if (Number(fact.value) >= 0 || axisMoves(spec.mark) || line?.cells.includes(cell)) return [];
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

/** Two axes for one unit let amounts that could be compared look as anybody likes. */
function checkTwoUnits({ mark, data, placeOf, ...chart }: ChartSpec): readonly Diagnostic[] {
  if (mark !== 'combo' || !('groups' in data)) return [];
  const [first, second] = data.series.map(({ unit }) => (unit ?? chart).unitMeasure);
  if (first === undefined || first !== second) return [];
  return [diagnose('combo-of-one-unit', { unit: first }, { place: placeOf(['data', 'series']) })];
}

/** A ring shows a whole, so it needs a total that the source divides. */
function checkWhole({ mark, placeOf }: ChartSpec, { breakdown }: Resolved): readonly Diagnostic[] {
  if (mark !== 'arc' || breakdown === undefined || breakdown.relation === 'stated') return [];
  return [diagnose('arc-not-whole', { breakdown: breakdown.id }, { place: placeOf(['data', 'breakdown']) })];
}
