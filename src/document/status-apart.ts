import { afterUnit, joinPieces } from '../facts/index.ts';
import type { FactReference, Phrasing } from './nodes.ts';

/** One figure with what is said of it behind its unit taken out of it. */
export interface StatusApart {
  readonly reference: FactReference;
  /** Qualifier, number and unit. */
  readonly figure: string;
  /** `(committed, no date stated)`. */
  readonly status: string;
}

/**
 * Parts figure and status of a cell that holds one figure and nothing else but marks: in a column of figures numbers are to end at one
 * line. Undefined where nothing is said of the figure, or the cell says more.
 */
export function statusApart(nodes: readonly Phrasing[]): StatusApart | undefined {
  const [reference, ...others] = nodes.filter(({ type }) => type !== 'citation');
  if (others.length > 0 || reference?.type !== 'factReference') return undefined;
  const { text: _, horizon: __, modality: ___, undated: ____, ...pieces } = reference.printed;
  const status = afterUnit(reference.printed);
  return pieces.number === undefined || status === '' ? undefined : { reference, figure: joinPieces(pieces), status };
}
