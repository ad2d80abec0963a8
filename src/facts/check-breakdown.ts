import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { senseOf } from './bounds.ts';
import type { Fact, Observation } from './dataset.ts';
import { Decimal, inMultiplier, toDecimalText, toFull } from './decimal.ts';
import { formatFact } from './format-fact.ts';
import type { BreakdownEntry } from './read-breakdowns.ts';

/** Checks the values of a breakdown: one unit, and parts of a stated total that do not exceed it. */
export function checkBreakdown(entry: BreakdownEntry, facts: ReadonlyMap<string, Fact>): readonly Diagnostic[] {
  const total = figureOf(entry.value.total, facts);
  const parts = entry.value.parts.map((id) => figureOf(id, facts));
  const found = parts.filter((part) => part !== undefined);
  // A total or part that is missing has been reported where it is wrong.
  if (total === undefined || found.length < parts.length) return [];
  const mixed = unitProblems(entry, total, found);
  return mixed.length > 0 || entry.value.relation !== 'stated' ? mixed : excess(entry, total, found);
}

function figureOf(id: string, facts: ReadonlyMap<string, Fact>): Observation | undefined {
  const fact = facts.get(id);
  return fact?.kind === 'observation' ? fact : undefined;
}

function unitProblems(
  { placeOf }: BreakdownEntry,
  total: Observation,
  parts: readonly Observation[],
): readonly Diagnostic[] {
  return parts.flatMap((part, position) =>
    part.unitMeasure === total.unitMeasure
      ? []
      : diagnose(
          'breakdown-unit-mixed',
          { part: part.id, unit: part.unitMeasure, totalUnit: total.unitMeasure },
          { place: placeOf('parts', position) },
        ),
  );
}

/** Parts may come to more than a total that is only a lower bound or approximate, or when they are themselves only upper bounds. */
function excess({ placeOf }: BreakdownEntry, total: Observation, parts: readonly Observation[]): readonly Diagnostic[] {
  const senses = [senseOf(total.qualifier), ...parts.map((part) => senseOf(part.qualifier))];
  const open = senses[0] === 'lower-bound' || senses.includes('approximate') || senses.slice(1).includes('upper-bound');
  const full = parts.map((part) => toFull(part.value, part.unitMultiplier));
  const sum = full.reduce((left, right) => left.plus(right), new Decimal(0));
  if (open || sum.lte(toFull(total.value, total.unitMultiplier))) return [];
  const value = toDecimalText(inMultiplier(sum, total.unitMultiplier));
  const { derivation: _, ...amount } = total;
  const args = { sum: formatFact({ ...amount, value }, 'bare').text, total: formatFact(total, 'bare').text };
  return [diagnose('breakdown-exceeds-total', args, { place: placeOf('parts') })];
}
