import type { Fact } from '../facts/index.ts';
import type { RecordedCaveat } from '../trace/index.ts';
import type { IssueName } from './issue.ts';

/** One fact as it was and as it is, whatever its id was called. */
export interface FactChange {
  readonly before: Fact;
  readonly after: Fact;
}

/** One caveat as it was and as it is. */
export interface CaveatChange {
  readonly before: RecordedCaveat;
  readonly after: RecordedCaveat;
}

/** What is different between two issues, each list in the order of the data; what is gone in that of the earlier issue. */
export interface Changes {
  readonly before: IssueName;
  readonly after: IssueName;
  /** What is printed of the figure, or how firmly or for when a statement or event is put. */
  readonly revised: readonly FactChange[];
  readonly added: readonly Fact[];
  readonly withdrawn: readonly Fact[];
  /** Taken from another source, or another place in it; derived figures have none of their own. */
  readonly resourced: readonly FactChange[];
  /** The words of a statement or event, or of what a figure measures. */
  readonly reworded: readonly FactChange[];
  readonly caveats: {
    readonly added: readonly RecordedCaveat[];
    readonly resolved: readonly RecordedCaveat[];
    /** Other words, another severity or kind, or other facts. */
    readonly changed: readonly CaveatChange[];
  };
}
