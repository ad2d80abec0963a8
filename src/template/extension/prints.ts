import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import type { Own } from '../../extension/index.ts';
import { placeInStack } from '../../extension/index.ts';
import type { FactForm } from '../../facts/index.ts';
import { caveat } from '../helpers/caveat.ts';
import { cite } from '../helpers/cite.ts';
import type { Argument, Helper, HelperScope } from '../helpers/definition.ts';
import { fact } from '../helpers/fact.ts';
import { literal } from '../helpers/literal.ts';
import { ref } from '../helpers/ref.ts';
import type { Values } from '../sentinel.ts';

/**
 * What code of a pack prints from the data. Each gives text to be put into what the code returns; only that text prints a figure: digits that
 * the code writes itself are found like those in a template.
 */
export interface Prints {
  /** A fact as `{{fact "id" form="…"}}` prints it; `full` by default. */
  readonly fact: (id: string, form?: FactForm) => string;
  /** The marks of facts, and no words, as `{{cite "id" "id"}}` prints them. */
  readonly cite: (...ids: readonly string[]) => string;
  /** The text of a caveat. */
  readonly caveat: (id: string) => string;
  /** Words whose figure is no fact, with the reason, which is kept. */
  readonly literal: (words: string, because: string) => string;
  /** The number of a chart or table of the document, which leads to it. */
  readonly ref: (id: string) => string;
}

/** What printing for code of a pack needs. */
export interface Printing {
  readonly own: Own<unknown>;
  readonly scope: HelperScope;
  readonly values: Values;
  readonly report: (...diagnostics: readonly Diagnostic[]) => void;
  /** The line of the template that calls the code. */
  readonly asked: Place;
}

/** Prints by the tool's own helpers; what they refuse is reported at the line of the code. */
export function createPrints({ own, scope, values, report, asked }: Printing): Prints {
  const related = { message: 'called here', place: asked };

  function print(helper: Helper, params: readonly unknown[], options: Readonly<Record<string, unknown>> = {}): string {
    const place = placeInStack(new Error().stack, own.modules) ?? asked;
    const toArgument = (value: unknown): Argument => ({ value, place });
    const named = Object.entries(options).map(([name, value]) => [name, toArgument(value)] as const);
    const call = { params: params.map(toArgument), options: new Map(named), place };
    const problems = helper.check(call, scope);
    report(...problems.map((problem) => ({ ...problem, related })));
    if (problems.length > 0) return '?';
    const printed = helper.print({ ...call, place: asked }, scope);
    return 'diagnostics' in printed ? printed.value.map(values.write).join('') : values.write(printed);
  }

  return {
    fact: (id, form) => print(fact, [id], form === undefined ? {} : { form }),
    cite: (...ids) => print(cite, ids),
    caveat: (id) => print(caveat, [id]),
    literal: (words, because) => print(literal, [words], { because }),
    ref: (id) => print(ref, [id]),
  };
}
