import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { significantDigits } from '../input/index.ts';
import type { Sense } from './bounds.ts';
import { inheritQualifier, senseOf } from './bounds.ts';
import { incomparable } from './comparable.ts';
import type { Observation } from './dataset.ts';
import type { Decimal, Rounding } from './decimal.ts';
import { countSignificantDigits, inMultiplier, round, toDecimalText, toFull } from './decimal.ts';
import type { DerivationRequest } from './derivation-request.ts';
import type { ResultUnit } from './derived-unit.ts';
import { resultUnit } from './derived-unit.ts';
import { inheritance } from './inheritance.ts';
import { ruleOf } from './operations.ts';
import { printShort } from './print-figure.ts';

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
  const problem = requestProblem(request) ?? comparisonProblem(request, operands);
  if (problem !== undefined) return refused(problem);
  const unit = resultUnit(request, operands);
  if ('code' in unit) return refused(unit);
  const full = ruleOf(request.operation, request.base).compute(operands.map(fullOf), operands);
  if (typeof full === 'string') {
    const args = { operation: request.operation, reason: full };
    return refused(diagnose('derivation-undefined', args, { place: request.place }));
  }
  return withinDigits(request, observationOf(request, operands, { full, unit }));
}

function refused(diagnostic: Diagnostic): Checked<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function requestProblem({ operation, base, of, placeOfField }: DerivationRequest): Diagnostic | undefined {
  if (base !== undefined && operation !== 'ratio') {
    return diagnose('base-not-for-operation', { operation }, { place: placeOfField('base') });
  }
  const { count } = ruleOf(operation, base);
  if (of.length >= count.min && of.length <= count.max) return undefined;
  return diagnose(
    'operand-count',
    { operation, wanted: count.words, found: of.length },
    { place: placeOfField('operation') },
  );
}

function comparisonProblem(request: DerivationRequest, operands: readonly Observation[]): Diagnostic | undefined {
  const problem = incomparable({ ...request, operands });
  if (problem === undefined) return undefined;
  const { operation } = request;
  const position = { place: request.placeOfField('operation') };
  return problem.code === 'unit-not-additive'
    ? diagnose('unit-not-additive', { operation, unit: problem.unit }, position)
    : diagnose('operands-not-comparable', { operation, reason: problem.reason }, position);
}

/** Amounts in full, percentages as they are: their multiplier is always one. */
function fullOf({ value, unitMultiplier }: Observation): Decimal {
  return toFull(value, unitMultiplier);
}

interface Result {
  /** Before its multiplier. */
  readonly full: Decimal;
  readonly unit: ResultUnit;
}

function observationOf(
  request: DerivationRequest,
  operands: readonly Observation[],
  { full, unit }: Result,
): Observation {
  const { id, section, operation, base, indicator, label, note, place } = request;
  const rule = ruleOf(operation, base);
  const qualified = operands.map(({ qualifier }, position) => ({ qualifier, raises: rule.raises(position) }));
  const qualifier = inheritQualifier(qualified, rule.monotone(operands.map(fullOf)));
  const { value, exact } = rounded(inMultiplier(full, unit.unitMultiplier), {
    decimals: request.round ?? rule.decimals,
    rounding: roundingOf[senseOf(qualifier)],
  });
  const figure = {
    kind: 'observation',
    ...{ id, section, indicator, place, value },
    ...(label === undefined ? {} : { label }),
    ...(note === undefined ? {} : { note }),
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
  { operation, base }: DerivationRequest,
  operands: readonly Observation[],
  { figure, exact }: { figure: Observation; exact: boolean },
): string {
  const left = ruleOf(operation, base).write(operands.map(figureWithQualifier), operands);
  const sign = exact || figure.qualifier !== undefined ? '=' : '≈';
  return `${left} ${sign} ${figureWithQualifier(figure)}`;
}

/** `over $185bn`; how firmly the source puts it is said of the result. */
function figureWithQualifier(observation: Observation): string {
  const { number, unit } = printShort(observation);
  return [observation.qualifier, `${number}${unit}`].filter((piece) => piece !== undefined).join(' ');
}

function withinDigits(request: DerivationRequest, observation: Observation): Checked<Observation | undefined> {
  const { value } = observation;
  if (countSignificantDigits(value) <= significantDigits) return { value: observation, diagnostics: [] };
  return refused(diagnose('derivation-loses-digits', { value, digits: significantDigits }, { place: request.place }));
}
