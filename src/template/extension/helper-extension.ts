import type { Edition } from '../../document/index.ts';
import type { DefinitionShape } from '../../extension/index.ts';
import { code, text } from '../../extension/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { Prints } from './prints.ts';

/** A helper that a pack adds: `{{name "argument" option="…"}}` in its templates. */
export interface HelperExtension {
  /** How many arguments it takes, or how few and how many. Default: any number. */
  readonly arguments?: number | readonly [least: number, most: number];
  /** Names of the options that it knows. Default: none. */
  readonly options?: readonly string[];
  /** How it is called, for hints. Default: its name between braces. */
  readonly usage?: string;
  /** Returns the words that it prints. They are printed as they stand: nothing in them is Markdown. */
  readonly print: (call: HelperExtensionCall) => string;
}

/** A call of a helper that a pack adds. */
export interface HelperExtensionCall extends Prints {
  /** What stands behind its name: text, numbers, or what the template reads there. */
  readonly args: readonly unknown[];
  /** The options that are given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The facts, caveats and sources of the pack; they cannot be changed. */
  readonly dataset: Dataset;
  /** What the issue says of itself. */
  readonly edition: Edition;
}

/** What the definition of a helper may hold. */
export const helperShape: DefinitionShape = {
  arguments: { wanted: 'a number of arguments, or `[least, most]`', isFit: isArity },
  options: {
    wanted: 'a list of names',
    isFit: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  },
  usage: text,
  print: { ...code, required: true },
};

function isArity(value: unknown): boolean {
  const [least, most] = Array.isArray(value) && value.length === 2 ? value : [value, value];
  return (
    Number.isInteger(least) &&
    (Number.isInteger(most) || most === Number.POSITIVE_INFINITY) &&
    0 <= least &&
    least <= most
  );
}
