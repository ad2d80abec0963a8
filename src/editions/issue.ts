import type { Fact } from '../facts/index.ts';
import type { RecordedCaveat, RecordedFact, RecordedSource } from '../trace/index.ts';

/** What an issue is called. */
export interface IssueName {
  readonly title: string;
  /** ISO date of the edition. */
  readonly date: string;
}

/** One issue of a pack as far as it is compared with another: what its data said, printed or not. */
export interface Issue extends IssueName {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly caveats: ReadonlyMap<string, RecordedCaveat>;
  readonly sources: ReadonlyMap<string, RecordedSource>;
}

/** A fact as a manifest keeps it. */
export type KeptFact = RecordedFact & Pick<Fact, 'formerly'>;

/** What a manifest keeps of the data of its edition, in their order, so that a later edition can be compared with it. */
export interface KeptDataset {
  readonly sources: readonly RecordedSource[];
  readonly facts: readonly KeptFact[];
  readonly caveats: readonly RecordedCaveat[];
}
