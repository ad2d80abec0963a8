/**
 * What an argument of a helper or an attribute of a directive is. Whoever reads them and the reference of all of them (`docs/reference/`)
 * know them from here alone.
 */
export interface OptionDescriptor {
  /** What it takes, in words: `id of a fact`. */
  readonly takes: string;
  /** The only words that it takes. Default: any. */
  readonly choices?: readonly string[];
  /** Whether it has to be given. Default: false. */
  readonly required?: boolean;
  /** What counts where it is left out, where that is more than nothing. */
  readonly default?: string;
  /** What it does, in a sentence. */
  readonly says: string;
}

/** An argument that is known by its place, not by its name. */
export interface ParameterDescriptor extends OptionDescriptor {
  readonly name: string;
}
