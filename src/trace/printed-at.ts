/** Where one fact is printed. */
export interface PrintedAt {
  /** Path of the output. */
  readonly output: string;
  /** Numbers of the pages, from 1, where the output is a brief. */
  readonly pages?: readonly number[];
  /** Numbers of the slides, from 1, where the output is a deck. */
  readonly slides?: readonly number[];
}
