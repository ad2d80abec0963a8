/** Offsets in a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
