/** What a document knows about the issue that it belongs to. */
export interface Edition {
  readonly title: string;
  readonly subtitle: string;
  /** ISO date of this issue. */
  readonly date: string;
  /** ISO date of the state of affairs, the latest `asOf` of its facts. */
  readonly asOf: string;
  readonly status: 'draft' | 'final';
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  readonly publisher: string;
  /** How the issue is to be handled, on each page and slide: `TLP:AMBER`, or an organisation's own words. Absent: no marking. */
  readonly marking?: string;
  /** ISO date of the earlier edition that this one is compared with; absent where the pack names none. */
  readonly previous?: string;
  /** Seconds since 1970 that stand in every output instead of the clock: SOURCE_DATE_EPOCH, else the edition's date at 00:00 UTC. */
  readonly epoch: number;
}

/** One document to be made: the whole pack or one section of it, as a brief or a deck. */
export interface DocumentInfo {
  /** File name without ending: `briefing`, `economic`. */
  readonly name: string;
  /** Title in the file's metadata and running head. */
  readonly title: string;
  readonly edition: Edition;
  /** First eight hex digits of the hash of the data that it rests on: the facts that it prints or draws, their sources and caveats. */
  readonly datasetHash: string;
}
