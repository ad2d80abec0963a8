import type { Observation } from './dataset.ts';
import type { ComputationRequest } from './derivation-request.ts';
import { formatFact } from './format-fact.ts';
import { ruleOf } from './operations.ts';

/** The left side of a computation in figures, each with its qualifier: `over $741bn ÷ (1 + 8.2%)`. */
export function writeOperands(
  { operation, base }: Pick<ComputationRequest, 'operation' | 'base'>,
  operands: readonly Observation[],
): string {
  return ruleOf(operation, base).write(operands.map(figureWithQualifier), operands);
}

/** A figure in tight places, and its qualifier: `over $741bn`. */
export function figureWithQualifier(observation: Observation): string {
  const figure = formatFact(observation, 'short').text;
  return observation.qualifier === undefined ? figure : `${observation.qualifier} ${figure}`;
}
