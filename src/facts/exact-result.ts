import type { Checked, Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { inheritQualifier } from './bounds.ts';
import { incomparable } from './comparable.ts';
import type { Observation, Qualifier } from './dataset.ts';
import type { Decimal } from './decimal.ts';
import { toFull } from './decimal.ts';
import type { ComputationRequest } from './derivation-request.ts';
import type { ResultUnit } from './derived-unit.ts';
import { resultUnit } from './derived-unit.ts';
import { ruleOf } from './operations.ts';

/** What a computation comes to, before any rounding. */
export interface ExactResult {
  /** Before its multiplier; quotients to 40 decimals. */
  readonly full: Decimal;
  readonly unit: ResultUnit;
  /** What the operands' own qualifiers make of it. */
  readonly qualifier: Qualifier | undefined;
}

/** Computes what an operation makes of its operands, or says why that means nothing. Derived figures and assertions both compute here. */
export function computeExactly(
  request: ComputationRequest,
  operands: readonly Observation[],
): Checked<ExactResult | undefined> {
  const problem = requestProblem(request) ?? comparisonProblem(request, operands);
  if (problem !== undefined) return refused(problem);
  const unit = resultUnit(request, operands);
  if ('code' in unit) return refused(unit);
  const rule = ruleOf(request.operation, request.base);
  const values = operands.map(fullOf);
  const full = rule.compute(values, operands);
  if (typeof full === 'string') {
    const args = { operation: request.operation, reason: full };
    return refused(diagnose('derivation-undefined', args, { place: request.place }));
  }
  const qualified = operands.map(({ qualifier }, position) => ({ qualifier, raises: rule.raises(position) }));
  const qualifier = inheritQualifier(qualified, rule.monotone(values));
  return { value: { full, unit, qualifier }, diagnostics: [] };
}

/** Amounts in full, percentages as they are: their multiplier is always one. */
export function fullOf({ value, unitMultiplier }: Pick<Observation, 'value' | 'unitMultiplier'>): Decimal {
  return toFull(value, unitMultiplier);
}

function refused(diagnostic: Diagnostic): Checked<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function requestProblem({ operation, base, of, placeOfField }: ComputationRequest): Diagnostic | undefined {
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

function comparisonProblem(request: ComputationRequest, operands: readonly Observation[]): Diagnostic | undefined {
  const problem = incomparable({ ...request, operands });
  if (problem === undefined) return undefined;
  const { operation } = request;
  const position = { place: request.placeOfField('operation') };
  return problem.code === 'unit-not-additive'
    ? diagnose('unit-not-additive', { operation, unit: problem.unit }, position)
    : diagnose('operands-not-comparable', { operation, reason: problem.reason }, position);
}
