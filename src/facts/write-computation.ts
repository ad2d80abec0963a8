import type { Observation } from './dataset.ts';
import type { ComputationRequest } from './derivation-request.ts';
import { ruleOf } from './operations.ts';
import { printShort } from './print-figure.ts';

/** The left side of a computation in figures, each with its qualifier: `over $741bn ÷ (1 + 8.2%)`. */
export function writeOperands(
  { operation, base }: Pick<ComputationRequest, 'operation' | 'base'>,
  operands: readonly Observation[],
): string {
  return ruleOf(operation, base).write(operands.map(figureWithQualifier), operands);
}

/** `over $741bn`; how firmly the source puts it is said of the result. */
export function figureWithQualifier(observation: Observation): string {
  const { number, unit } = printShort(observation);
  return [observation.qualifier, `${number}${unit}`].filter((piece) => piece !== undefined).join(' ');
}
