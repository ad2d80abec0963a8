import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { toUnit, units } from '../../facts/index.ts';
import type { ChartSpec } from '../spec.ts';
import { yearsOf } from './period.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf, cellsOfCategory } from './resolved.ts';

/** Checks that what is drawn may be drawn this way: one unit, nothing below zero, nothing added up that does not add up. */
export function checkData(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  return [...checkUnits(spec, resolved), ...checkStacks(spec, resolved), ...checkSpans(spec, resolved)];
}

function checkUnits(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  return cellsOf(resolved).flatMap(({ fact, path }) => {
    const position = { place: spec.placeOf(path) };
    if (toUnit(fact, spec.unitMeasure, spec.unitMultiplier) === undefined) {
      const args = { fact: fact.id, unit: fact.unitMeasure, axis: spec.unitMeasure };
      return [diagnose('unit-mixed-on-axis', args, position)];
    }
    if (Number(fact.value) >= 0) return [];
    return [diagnose('bar-below-zero', { fact: fact.id, value: fact.value }, position)];
  });
}

function checkStacks(spec: ChartSpec, resolved: Resolved): readonly Diagnostic[] {
  if (spec.stack === 'none') return [];
  return resolved.categories.flatMap((_, category) => {
    const [first, ...others] = cellsOfCategory(resolved, category);
    if (first === undefined || others.length === 0 || statesItsParts(resolved, category)) return [];
    return others.flatMap((other) => {
      const reason = whyNotAdditive(first, other, resolved);
      if (reason === undefined) return [];
      const args = { first: first.fact.id, second: other.fact.id, reason };
      return [diagnose('not-additive', args, { place: spec.placeOf(other.path) })];
    });
  });
}

function statesItsParts({ breakdown, totals }: Resolved, category: number): boolean {
  return totals[category] !== null && totals[category] !== undefined && breakdown?.relation === 'stated';
}

function whyNotAdditive(first: Cell, other: Cell, { breakdown }: Resolved): string | undefined {
  if (breakdown?.relation === 'compared') return 'the source does not say that they are parts of one amount';
  const [a, b] = [first.fact, other.fact];
  if (units.get(a.unitMeasure)?.additive !== true) return `amounts in \`${a.unitMeasure}\` do not add up`;
  if (a.period !== b.period) return 'they cover different periods';
  if (a.horizon !== b.horizon) return 'they hold for different dates';
  if (a.modality !== b.modality) return `one is ${a.modality}, the other ${b.modality}`;
  return undefined;
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
