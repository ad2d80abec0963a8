import type { Edition } from '../../document/index.ts';
import type { DefinitionShape } from '../../extension/index.ts';
import { code, objectOf, oneOf } from '../../extension/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { Prints } from './prints.ts';

const needs = ['optional', 'required'] as const;

/** A directive that a pack adds: `:::name{attribute="…"}` around a content, or `::name{…}` alone. */
export interface DirectiveExtension {
  /** `container` has a content and is closed by `:::`; `leaf` stands on its line alone. */
  readonly form: 'container' | 'leaf';
  /** Whether it may or must have an id: `{#id}`. Default: it has none. */
  readonly id?: 'optional' | 'required';
  /** Attributes that it knows. Default: none. */
  readonly attributes?: Readonly<Record<string, 'optional' | 'required'>>;
  /** Returns the Markdown that stands for it, with directives where it needs some; it is read like that of a template. */
  readonly write: (call: DirectiveExtensionCall) => string;
}

/** A directive of a pack as a template writes it. */
export interface DirectiveExtensionCall extends Prints {
  /** Empty when it has none. */
  readonly id: string;
  /** Each attribute that it knows as inline Markdown; empty when it is not given. Values of the data in it stand for themselves. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The Markdown between its lines, as it is written. Values of the data in it stand for themselves. */
  readonly content: string;
  /** Markdown with the values of the data in words, for looking at. What is printed must be the Markdown itself. */
  readonly words: (markdown: string) => string;
  /** The facts, caveats and sources of the pack; they cannot be changed. */
  readonly dataset: Dataset;
  /** What the issue says of itself. */
  readonly edition: Edition;
}

/** What the definition of a directive may hold. */
export const directiveShape: DefinitionShape = {
  form: { ...oneOf(['container', 'leaf']), required: true },
  id: oneOf(needs),
  attributes: objectOf("an object with `'optional'` or `'required'` for each name", (value) =>
    needs.some((need) => need === value),
  ),
  write: { ...code, required: true },
};
