import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Observation } from '../dataset.ts';
import type { Decimal } from '../decimal.ts';
import type { ComputationRequest } from '../derivation-request.ts';
import type { ResultUnit } from '../derived-unit.ts';
import { computeExactly, fullOf } from '../exact-result.ts';
import { ruleOf } from '../operations.ts';
import { writeOperands } from '../write-computation.ts';
import type { AssertionEntry } from './schema.ts';

/** What the left side of an assertion comes to. */
export interface FoundAmount {
  /** Exact, before its multiplier. */
  readonly full: Decimal;
  readonly unit: ResultUnit;
  /** Decimals that such a result has as a derived figure; undefined where it is never rounded. */
  readonly decimals: number | undefined;
  /** The operands and what is done with them, in figures; undefined for one fact alone. */
  readonly computation: string | undefined;
  /** The first operand, from which the result takes how it is printed. */
  readonly first: Observation;
}

/** Computes the left side of an assertion as a derived figure would be, but without rounding. */
export function findAmount(
  entry: AssertionEntry,
  operands: readonly [Observation, ...Observation[]],
): Checked<FoundAmount | undefined> {
  const { value, place, placeOf } = entry;
  const { operation } = value;
  if (operation === undefined) return amountAlone(entry, operands[0]);
  return computedAmount({ ...value, operation, place, placeOfField: placeOf }, operands);
}

function computedAmount(
  request: ComputationRequest,
  operands: readonly [Observation, ...Observation[]],
): Checked<FoundAmount | undefined> {
  const { value: result, diagnostics } = computeExactly(request, operands);
  if (result === undefined) return { value: undefined, diagnostics };
  const { decimals } = ruleOf(request.operation, request.base);
  const computation = writeOperands(request, operands);
  return { value: { ...result, decimals, computation, first: operands[0] }, diagnostics };
}

function amountAlone(entry: AssertionEntry, first: Observation): Checked<FoundAmount | undefined> {
  const surplus = surplusOf(entry);
  if (surplus !== undefined) return { value: undefined, diagnostics: [surplus] };
  const { unitMeasure, unitMultiplier } = first;
  const unit = { unitMeasure, unitMultiplier };
  return {
    value: { full: fullOf(first), unit, decimals: undefined, computation: undefined, first },
    diagnostics: [],
  };
}

/** What needs an operation that is not there. */
function surplusOf({ value, placeOf }: AssertionEntry): Diagnostic | undefined {
  if (value.of.length > 1) {
    const surplus = `${value.of.length} facts in \`of\``;
    return diagnose('check-without-operation', { surplus }, { place: placeOf('of') });
  }
  const field = (['base', 'unitMeasure', 'unitMultiplier'] as const).find((name) => value[name] !== undefined);
  return field && diagnose('check-without-operation', { surplus: `a \`${field}\`` }, { place: placeOf(field) });
}
