import type { DiagnosticCode } from '../diagnostics/index.ts';
import type { Observation, Operation } from './dataset.ts';
import { ruleOf, yearsBetween } from './operations.ts';
import { areOfOnePrecision } from './time.ts';
import { unitOf } from './units.ts';

/** Why operands cannot be computed with. */
export type Incomparable =
  | { readonly code: 'operands-not-comparable' & DiagnosticCode; readonly reason: string }
  | { readonly code: 'unit-not-additive' & DiagnosticCode; readonly unit: string };

/** What an operation is about to compute. */
export interface Computation {
  readonly operation: Operation;
  readonly base?: 'growth';
  readonly operands: readonly Observation[];
}

/**
 * Checks that a computation means something.
 * All but `ratio` want one unit; `sum` and `remainder` an additive one. `growth` and `difference` want the same horizon, the same period
 * or two years, quarters or months, and the same modality; others only that two stated times do not differ. `growth` and `cagr` want the same
 * areas and the earlier operand first; `cagr` wants two years.
 */
export function incomparable(computation: Computation): Incomparable | undefined {
  const { operation, base, operands } = computation;
  const rule = ruleOf(operation, base);
  const reason =
    (rule.sameUnit ? unitReason(operands) : undefined) ?? baseReason(computation) ?? timeReason(computation);
  if (reason !== undefined) return { code: 'operands-not-comparable', reason };
  const unit = operands[0]?.unitMeasure;
  return rule.additive && unit !== undefined && !unitOf(unit).additive
    ? { code: 'unit-not-additive', unit }
    : undefined;
}

function unitReason(operands: readonly Observation[]): string | undefined {
  return differing(operands, 'unitMeasure', 'units');
}

function baseReason({ base, operands }: Computation): string | undefined {
  const growth = operands[1];
  if (base === undefined || growth === undefined || growth.unitMeasure === 'percent') return undefined;
  return `the growth \`${growth.id}\` is in \`${growth.unitMeasure}\`, not in \`percent\``;
}

function timeReason({ operation, operands }: Computation): string | undefined {
  if (operation === 'growth' || operation === 'difference') {
    return (
      differing(operands, 'horizon', 'horizons') ??
      (areSimilarPeriods(operands) ? undefined : differing(operands, 'period', 'periods')) ??
      differing(operands, 'modality', 'modalities') ??
      (operation === 'growth' ? (areaReason(operands) ?? orderReason(operands)) : undefined)
    );
  }
  if (operation === 'cagr')
    return differing(operands, 'modality', 'modalities') ?? areaReason(operands) ?? yearsReason(operands);
  return (
    differing(stating(operands, 'horizon'), 'horizon', 'horizons') ??
    differing(stating(operands, 'period'), 'period', 'periods')
  );
}

/** Whether each stands for one year, each for one quarter, or each for one month: a change from one to the next is what statistics tell. */
function areSimilarPeriods(operands: readonly Observation[]): boolean {
  const [first, ...others] = operands.map(({ period = '' }) => period);
  return first !== undefined && !first.includes('/') && others.every((period) => areOfOnePrecision(first, period));
}

function orderReason([from, to]: readonly Observation[]): string | undefined {
  if (from?.period === undefined || to?.period === undefined || from.period <= to.period) return undefined;
  return `the earlier operand comes first, and \`${from.period}\` is later than \`${to.period}\``;
}

function areaReason(operands: readonly Observation[]): string | undefined {
  return (
    differing(operands, 'referenceArea', 'reference areas') ??
    differing(operands, 'counterpartArea', 'counterpart areas')
  );
}

function yearsReason(operands: readonly Observation[]): string | undefined {
  return yearsBetween(operands) > 0
    ? undefined
    : 'a rate a year needs a year as the horizon or period of both operands, the earlier one first';
}

type Compared = 'unitMeasure' | 'horizon' | 'period' | 'modality' | 'referenceArea' | 'counterpartArea';

function stating(operands: readonly Observation[], field: Compared): readonly Observation[] {
  return operands.filter((operand) => operand[field] !== undefined);
}

function differing(operands: readonly Observation[], field: Compared, noun: string): string | undefined {
  const [first, ...others] = operands;
  const other = others.find((operand) => operand[field] !== first?.[field]);
  if (first === undefined || other === undefined) return undefined;
  return `their ${noun} differ, ${quote(first[field])} and ${quote(other[field])}`;
}

function quote(value: string | undefined): string {
  return value === undefined ? 'none' : `\`${value}\``;
}
