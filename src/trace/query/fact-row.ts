import type { Place } from '../../diagnostics/index.ts';
import type { Fact, Qualifier, UnitMultiplier } from '../../facts/index.ts';
import type { PrintedAt } from '../printed-at.ts';
import type { FactStatus } from './fact-status.ts';

/** A fact in a list of facts. Fields come in this order. */
export interface FactRow {
  readonly id: string;
  /** Name of the file of `data/facts/` that it stands in, without its ending. */
  readonly section: string;
  readonly kind: Fact['kind'];
  /** Of a figure: what is measured. */
  readonly indicator?: string;
  /** Of a figure: a shorter label, where it has one. */
  readonly label?: string;
  /** As documents print it in the form `full`; the words of a statement or an event. */
  readonly text: string;
  /** Of a figure: decimal text as the data file has it. */
  readonly value?: string;
  /** Of a figure. */
  readonly unitMeasure?: string;
  /** Of a figure. */
  readonly unitMultiplier?: UnitMultiplier;
  /** Of a figure that is not exact. */
  readonly qualifier?: Qualifier;
  readonly status: readonly FactStatus[];
  /** Id of the source. */
  readonly source: string;
  /** Place in the source. */
  readonly at: string;
  /** ISO date. */
  readonly asOf: string;
  /** Every output that prints, draws or cites it, sorted; pictures of charts have neither pages nor slides. */
  readonly printed: readonly PrintedAt[];
  /** Where it stands in the data. */
  readonly place: Place;
}
