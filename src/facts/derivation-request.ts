import type { Place } from '../diagnostics/index.ts';
import type { Operation, UnitMultiplier } from './dataset.ts';

/** What is to be computed, and where the pack asks for it: a derived figure, or the left side of an assertion. */
export interface ComputationRequest {
  readonly operation: Operation;
  readonly base?: 'growth';
  /** Ids, in the order that the operation reads them. */
  readonly of: readonly string[];
  readonly unitMeasure?: string;
  readonly unitMultiplier?: UnitMultiplier;
  /** Of the id. */
  readonly place: Place;
  /** Of a field that may be at fault. */
  readonly placeOfField: (field: 'operation' | 'base' | 'unitMeasure') => Place;
}

/** A figure that is to be computed: an entry of `derived:`, or the residual of a stated breakdown. */
export interface DerivationRequest extends ComputationRequest {
  readonly id: string;
  readonly section: string;
  readonly indicator: string;
  readonly label?: string;
  /** Decimals of the result; the operation's own where left out. */
  readonly round?: number;
  readonly note?: string;
  /** Ids that it had in earlier editions. */
  readonly formerly?: readonly string[];
  /** Id of the figure that the source states for the result. */
  readonly equals?: string;
  /** Of an operand, by its position. */
  readonly placeOfOperand: (position: number) => Place;
  readonly placeOfField: (field: 'operation' | 'base' | 'unitMeasure' | 'equals') => Place;
  /** A result of zero or below is no fact: what nothing is left of. */
  readonly onlyPositive?: boolean;
}
