import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import type { Observation, UnitMultiplier } from './dataset.ts';
import type { ComputationRequest } from './derivation-request.ts';
import { units } from './units.ts';

/** The unit of a result. */
export interface ResultUnit {
  readonly unitMeasure: string;
  readonly unitMultiplier: UnitMultiplier;
}

/** Finds the unit that follows from operation and operands, and holds a stated one against it. */
export function resultUnit(request: ComputationRequest, operands: readonly Observation[]): ResultUnit | Diagnostic {
  const [first, second] = operands;
  const computed = computedUnit(request, operands);
  if (computed === undefined) {
    const names = { numerator: first?.unitMeasure ?? '', denominator: second?.unitMeasure ?? '' };
    return request.unitMeasure === undefined
      ? diagnose('derived-unit-missing', names, { place: request.place })
      : mismatch(request, request.unitMeasure, `${names.numerator} / ${names.denominator}`);
  }
  if (request.unitMeasure !== undefined && request.unitMeasure !== computed.unitMeasure) {
    return mismatch(request, request.unitMeasure, computed.unitMeasure);
  }
  return { ...computed, unitMultiplier: request.unitMultiplier ?? computed.unitMultiplier };
}

function mismatch(request: ComputationRequest, stated: string, computed: string): Diagnostic {
  return diagnose('derived-unit-mismatch', { stated, computed }, { place: request.placeOfField('unitMeasure') });
}

function computedUnit(request: ComputationRequest, [first, second]: readonly Observation[]): ResultUnit | undefined {
  if (first === undefined) return undefined;
  const { operation, base } = request;
  const own = { unitMeasure: first.unitMeasure, unitMultiplier: first.unitMultiplier };
  if (operation === 'share' || operation === 'growth' || operation === 'cagr') return plain('percent');
  if (operation === 'difference' && first.unitMeasure === 'percent') return plain('percentage-points');
  if (operation !== 'ratio' || base !== undefined) return own;
  if (first.unitMeasure === second?.unitMeasure) return plain('times');
  const stated = request.unitMeasure === undefined ? undefined : units.get(request.unitMeasure);
  const fits = stated?.ratioOf?.[0] === first.unitMeasure && stated.ratioOf[1] === second?.unitMeasure;
  return fits && request.unitMeasure !== undefined ? plain(request.unitMeasure) : undefined;
}

function plain(unitMeasure: string): ResultUnit {
  return { unitMeasure, unitMultiplier: 'unit' };
}
