import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nearestName } from '../../input/index.ts';
import type { Argument, Helper, HelperScope } from '../helpers/definition.ts';
import type { Report } from '../report.ts';
import { foldLines, type Values } from '../sentinel.ts';
import type { Render } from './compile-template.ts';
import { checkValue, printValue } from './instrument.ts';
import type { Position } from './syntax.ts';

/** What one rendering works with. */
export interface Rendering {
  readonly scope: HelperScope;
  readonly values: Values;
  readonly report: Report;
  /** What templates may read: own fields only, no prototypes. */
  readonly data: object;
  readonly partials: Readonly<Record<string, Render>>;
  /** The place of a range in a template of that name. */
  readonly placeIn: (template: string, start: Position, end: Position) => Place;
}

/** What Handlebars hands to a helper behind its arguments. */
interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly loc: { readonly source: string; readonly start: Position; readonly end: Position };
}

type RuntimeHelper<Result = string> = (...args: readonly unknown[]) => Result;

/** Renders a template to text, with numbers in the place of values and marks in the place of origins. */
export function renderText(render: Render, rendering: Rendering): string {
  const runtime = [...rendering.scope.helpers].map(([name, helper]) => [name, toRuntime(helper, rendering)] as const);
  return render(rendering.data, {
    helpers: { ...Object.fromEntries(runtime), [printValue]: toPrinter(rendering), [checkValue]: toChecker(rendering) },
    partials: { ...rendering.partials },
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  });
}

function toRuntime(helper: Helper, rendering: Rendering): RuntimeHelper {
  return (...args) => {
    const { hash } = args.at(-1) as HelperOptions;
    const place = placeOf(args.at(-1), rendering);
    const toArgument = (value: unknown): Argument => ({ value, place });
    const params = args.slice(0, -1).map(toArgument);
    const options = new Map(Object.entries(hash).map(([name, value]) => [name, toArgument(value)]));
    const call = { params, options, place };
    const problems = helper.check(call, rendering.scope);
    rendering.report.add(...problems);
    if (problems.length > 0) return '?';
    const printed = helper.print(call, rendering.scope);
    if (!('diagnostics' in printed)) return rendering.values.write(printed);
    rendering.report.add(...printed.diagnostics);
    return printed.value.map(rendering.values.write).join('');
  };
}

/** Prints what is neither fact nor text of the template, as it stands. */
function toPrinter(rendering: Rendering): RuntimeHelper {
  return (value, written, options) => {
    const place = placeOf(options, rendering);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return rendering.values.write({ type: 'words', words: foldLines(String(value)), place });
    }
    rendering.report.add(unknownValue(String(written), place, rendering));
    return '?';
  };
}

/** Passes a value on that a block or partial reads. What is left empty on purpose is null, so undefined is a misspelling. */
function toChecker(rendering: Rendering): RuntimeHelper<unknown> {
  return (value, written, options) => {
    if (value === undefined) {
      rendering.report.add(unknownValue(String(written), placeOf(options, rendering), rendering));
    }
    return value;
  };
}

function placeOf(options: unknown, { placeIn }: Rendering): Place {
  const { loc } = options as HelperOptions;
  return placeIn(loc.source, loc.start, loc.end);
}

function unknownValue(name: string, place: Place, { data, scope }: Rendering): Diagnostic {
  const known = [...fieldsOf(data, ''), ...scope.helpers.keys()];
  return diagnose('unknown-value', { name, nearest: nearestName(name, known), known }, { place });
}

/** Paths of everything that can be printed: `section.title`. */
function fieldsOf(data: object, prefix: string): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (Array.isArray(value) || value === null) return [];
    return typeof value === 'object' ? fieldsOf(value, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}
