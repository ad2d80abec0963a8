/** A number before it is known what it counts. */
export interface FoundNumber {
  /** Offset of its sign or currency. */
  readonly start: number;
  readonly end: number;
  /** Plain decimal text; empty where it is not read. */
  readonly value: string;
  /** Name of the currency that stands before it, if one does; its words where no fact can be in it. */
  readonly currency?: string;
  /** `part`: of a whole, `half a`, `two-thirds`, which is an amount only of a multiplier or unit. */
  readonly kind: 'digits' | 'words' | 'part';
}
