/** Ways of writing that are no figures, and a sign that a text must have to hold one of them: most texts hold none of most kinds. */
export interface Rule {
  readonly sign: RegExp;
  /** With the flag `g`. */
  readonly patterns: readonly RegExp[];
}
