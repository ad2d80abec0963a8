import type { Checked } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { significantDigits } from '../input/index.ts';
import type { Sense } from './bounds.ts';
import { senseOf } from './bounds.ts';
import type { Observation } from './dataset.ts';
import type { Decimal, Rounding } from './decimal.ts';
import { countSignificantDigits, inMultiplier, round, toDecimalText } from './decimal.ts';
import type { DerivationRequest } from './derivation-request.ts';
import type { ExactResult } from './exact-result.ts';
import { computeExactly } from './exact-result.ts';
import { inheritance } from './inheritance.ts';
import { ruleOf } from './operations.ts';
import { figureWithQualifier, writeOperands } from './write-computation.ts';

/** Lower bounds are rounded down and upper bounds up, so that they stay true; all else to the nearest, a half away from zero. */
const roundingOf = {
  exact: 'nearest',
  approximate: 'nearest',
  'lower-bound': 'down',
  'upper-bound': 'up',
} as const satisfies Record<Sense, Rounding>;

/** Computes a figure from its operands, or says why that means nothing. */
export function toDerived(
  request: DerivationRequest,
  operands: readonly Observation[],
): Checked<Observation | undefined> {
  const { value: result, diagnostics } = computeExactly(request, operands);
  if (result === undefined) return { value: undefined, diagnostics };
  return withinDigits(request, observationOf(request, operands, result));
}

function observationOf(
  request: DerivationRequest,
  operands: readonly Observation[],
  { full, unit, qualifier }: ExactResult,
): Observation {
  const { id, section, operation, base, indicator, label, note, formerly, place } = request;
  const { value, exact } = rounded(inMultiplier(full, unit.unitMultiplier), {
    decimals: request.round ?? ruleOf(operation, base).decimals,
    rounding: roundingOf[senseOf(qualifier)],
  });
  const figure = {
    kind: 'observation',
    ...{ id, section, indicator, place, value },
    ...(label === undefined ? {} : { label }),
    ...(note === undefined ? {} : { note }),
    ...(formerly === undefined ? {} : { formerly }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...unit,
    ...inheritance(request, operands),
  } as const;
  const computation = writeComputation(request, operands, { figure: { ...figure, evidence: '' }, exact });
  return { ...figure, evidence: computation, derivation: { operation, operands: request.of, computation } };
}

function rounded(
  value: Decimal,
  { decimals, rounding }: { decimals: number | undefined; rounding: Rounding },
): { readonly value: string; readonly exact: boolean } {
  if (decimals === undefined) return { value: toDecimalText(value), exact: true };
  const result = round(value, decimals, rounding);
  return { value: toDecimalText(result, decimals), exact: result.eq(value) };
}

function writeComputation(
  request: DerivationRequest,
  operands: readonly Observation[],
  { figure, exact }: { figure: Observation; exact: boolean },
): string {
  const sign = exact || figure.qualifier !== undefined ? '=' : '≈';
  return `${writeOperands(request, operands)} ${sign} ${figureWithQualifier(figure)}`;
}

function withinDigits(request: DerivationRequest, observation: Observation): Checked<Observation | undefined> {
  const { value } = observation;
  if (countSignificantDigits(value) <= significantDigits) return { value: observation, diagnostics: [] };
  const diagnostic = diagnose(
    'derivation-loses-digits',
    { value, digits: significantDigits },
    { place: request.place },
  );
  return { value: undefined, diagnostics: [diagnostic] };
}
