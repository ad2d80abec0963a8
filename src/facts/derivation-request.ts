import type { Place } from '../diagnostics/index.ts';
import type { Operation, UnitMultiplier } from './dataset.ts';

/** A figure that is to be computed: an entry of `derived:`, or the residual of a stated breakdown. */
export interface DerivationRequest {
  readonly id: string;
  readonly section: string;
  readonly indicator: string;
  readonly label?: string;
  readonly operation: Operation;
  readonly base?: 'growth';
  /** Ids, in the order that the operation reads them. */
  readonly of: readonly string[];
  /** Decimals of the result; the operation's own where left out. */
  readonly round?: number;
  readonly unitMeasure?: string;
  readonly unitMultiplier?: UnitMultiplier;
  readonly note?: string;
  /** Of the id. */
  readonly place: Place;
  /** Of an operand, by its position. */
  readonly placeOfOperand: (position: number) => Place;
  /** Of a field that may be at fault. */
  readonly placeOfField: (field: 'operation' | 'base' | 'unitMeasure') => Place;
  /** A result of zero or below is no fact: what nothing is left of. */
  readonly onlyPositive?: boolean;
}
