import type { Checked, Diagnostic, Place } from '../../diagnostics/index.ts';
import type { Edition } from '../../document/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { OptionDescriptor, ParameterDescriptor } from '../option-descriptor.ts';
import type { Value } from '../sentinel.ts';

/** The value of an argument that is only known while the template is rendered. */
export const dynamic: unique symbol = Symbol('dynamic');

/** An argument of a helper. */
export interface Argument {
  /** `dynamic` when the template is checked before it is rendered. */
  readonly value: unknown;
  readonly place: Place;
}

/** A helper as a template calls it. */
export interface HelperCall {
  readonly params: readonly Argument[];
  /** By name: `form="short"`. */
  readonly options: ReadonlyMap<string, Argument>;
  readonly place: Place;
}

/** What helpers may read. */
export interface HelperScope {
  readonly dataset: Dataset;
  readonly edition: Edition;
  /** Every helper that prints, by name. */
  readonly helpers: ReadonlyMap<string, Helper>;
}

/** What a call of a helper has to look like. */
export interface HelperSignature {
  /** How it is called, for hints. */
  readonly usage: string;
  /** Arguments by their places; each has to be given. */
  readonly parameters: readonly ParameterDescriptor[];
  /** Whether the last argument may be given several times. Default: false. */
  readonly repeats?: boolean;
  /** Arguments by name: `form="short"`. */
  readonly options: Readonly<Record<string, OptionDescriptor>>;
}

/** A helper that prints something from the data. */
export interface Helper extends Pick<HelperSignature, 'usage'> {
  /** Says what is wrong with a call, as far as its arguments are known. */
  readonly check: (call: HelperCall, scope: HelperScope) => readonly Diagnostic[];
  /** Prints for a call that `check` has nothing to say of; a helper of the pack may print several values, or fail. */
  readonly print: (call: HelperCall, scope: HelperScope) => Value | Checked<readonly Value[]>;
}

/** A helper of the tool, with what the reference tells of it. */
export interface DescribedHelper extends Helper, HelperSignature {
  /** What it prints, in a sentence. */
  readonly says: string;
  /** A line of a template, with facts of the starter `minimal`. */
  readonly example: string;
}
