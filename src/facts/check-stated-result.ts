import type { Diagnostic, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { agreementOf } from './agreement.ts';
import { senseOf } from './bounds.ts';
import type { Fact, Observation } from './dataset.ts';
import { asPreciseAs, countDecimals, toDecimalText } from './decimal.ts';
import type { DerivationRequest } from './derivation-request.ts';
import type { Stated } from './derive.ts';
import type { ExactResult } from './exact-result.ts';
import { computeExactly } from './exact-result.ts';
import { formatFact } from './format-fact.ts';
import { figureNamed } from './named-figure.ts';

/**
 * Holds a derived figure against the one that the source states for it, its `equals`: the exact result must come to the stated value
 * as precisely as that is stated and as their qualifiers allow (see `agreementOf`). A result that could not be computed has been
 * reported as such.
 *
 * @param stated with all facts of the pack, the derived ones among them
 */
export function checkStatedResult(request: DerivationRequest, stated: Stated): readonly Diagnostic[] {
  const { equals, of, placeOfField } = request;
  if (equals === undefined) return [];
  const place = placeOfField('equals');
  const { value: figure, diagnostics } = figureNamed(equals, stated, place);
  if (figure === undefined) return diagnostics;
  if (figure.derivation !== undefined) return [diagnose('equals-not-stated', { id: equals }, { place })];
  const operands = of.map((id) => stated.facts.get(id)).filter(isFigure);
  const derived = stated.facts.get(request.id);
  const result = operands.length === of.length ? computeExactly(request, operands).value : undefined;
  if (result === undefined || !isFigure(derived) || derived.derivation === undefined) return [];
  return compare({ result, derived, computation: derived.derivation.computation, figure, place });
}

function isFigure(fact: Fact | undefined): fact is Observation {
  return fact?.kind === 'observation';
}

interface Comparison {
  readonly result: ExactResult;
  readonly derived: Observation;
  readonly computation: string;
  readonly figure: Observation;
  readonly place: Place;
}

function compare({ result, derived, computation, figure, place }: Comparison): readonly Diagnostic[] {
  const { id, unitMeasure: unit } = figure;
  const computed = result.unit.unitMeasure;
  if (unit !== computed) return [diagnose('expected-unit-differs', { id, unit, computed }, { place })];
  const agreement = agreementOf(result, figure);
  if (agreement === 'agrees') return [];
  if (agreement === 'undecided') {
    const bound = senseOf(figure.qualifier) === 'lower-bound' ? 'lower' : 'upper';
    return [diagnose('equals-proves-nothing', { bound }, { place })];
  }
  const args = {
    id,
    found: formatFact(asStated(result, derived, figure), 'value').text,
    stated: formatFact(figure, 'value').text,
    computation,
  };
  return [diagnose('derivation-mismatch', args, { place })];
}

/** The derived figure in the multiplier and with the decimals of the stated one. */
function asStated({ full }: ExactResult, derived: Observation, { value, unitMultiplier }: Observation): Observation {
  const rounded = toDecimalText(asPreciseAs(full, value, unitMultiplier), countDecimals(value));
  return { ...derived, value: rounded, unitMultiplier };
}
