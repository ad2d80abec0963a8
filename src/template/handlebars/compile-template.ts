import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import type { HelperScope } from '../helpers/definition.ts';
import { blockHelpers, lookupHelper, namesWith } from '../helpers/index.ts';
import type { Origin } from '../line-map.ts';
import { checkTemplate } from './check-template.ts';
import { checkValue, instrument, printValue } from './instrument.ts';
import { Handlebars } from './library.ts';
import { parseTemplate } from './parse-template.ts';
import { statementsOf } from './program-statements.ts';
import { type TemplateSource, toPlace } from './source-place.ts';
import { nameOf, type Program } from './syntax.ts';

/** Renders a compiled template with data, helpers and partials. */
export type Render = Handlebars.TemplateDelegate<unknown>;

/** Where a template calls another. */
export interface PartialCall {
  readonly name: string;
  readonly place: Place;
}

/** A template that was read and checked. */
export interface CompiledTemplate {
  readonly source: TemplateSource;
  /** Everything that is wrong with it, partials left out. */
  readonly diagnostics: readonly Diagnostic[];
  readonly partials: readonly PartialCall[];
  /** Undefined when the template cannot be read. */
  readonly render: Render | undefined;
}

// Not `strict`: it ends a rendering at the first missing field and overlooks those of blocks. `print-value` and `check-value` refuse every
// missing field, and tell of all of them.
function compileOptions(names: readonly string[]) {
  const known = [...names, printValue, checkValue].map((name) => [name, true] as const);
  return { noEscape: true, knownHelpersOnly: true, knownHelpers: Object.fromEntries(known) };
}

/** Reads, checks and compiles a template. What is wrong in it is left out of the rendering. */
export function compileTemplate(
  source: TemplateSource,
  scope: HelperScope,
  register: (origin: Origin) => number,
): CompiledTemplate {
  const { value: program, diagnostics } = parseTemplate(source);
  if (program === undefined) return { source, diagnostics, partials: [], render: undefined };
  const problems = checkTemplate(source, program, scope);
  const { helpers } = scope;
  return {
    source,
    diagnostics: [...problems.values()].flat(),
    partials: partialsOf(source, program),
    render: compileInParts(instrument(program, { source, problems, helpers, register }), {
      ...compileOptions(namesWith(helpers)),
      srcName: source.name,
    }),
  };
}

/** Statements compiled at once: a single function for a template of hundreds of pages takes as many megabytes while it is made. */
const mostInPart = 200;

/** Parts of a template share nothing but what it is rendered with, so that they can be rendered one after the other. */
function compileInParts(program: Program, options: object): Render {
  const parts = Array.from({ length: Math.ceil(program.body.length / mostInPart) }, (_, index) => {
    const body = program.body.slice(index * mostInPart, (index + 1) * mostInPart);
    return environment.compile({ ...program, body }, options as CompileOptions);
  });
  return (data, given) => parts.map((part) => part(data, given)).join('');
}

function partialsOf(source: TemplateSource, program: Program): readonly PartialCall[] {
  return statementsOf(program).flatMap((statement) => {
    if (statement.type !== 'PartialStatement' || statement.name.type === 'SubExpression') return [];
    const { start, end } = statement.name.loc;
    return [{ name: nameOf(statement.name), place: toPlace(source, start, end) }];
  });
}

const environment = createEnvironment();

/** An environment of our own, with the allow-listed helpers of Handlebars and no others. */
function createEnvironment(): typeof Handlebars {
  const created = Handlebars.create();
  const allowed = [...blockHelpers, lookupHelper];
  for (const name of Object.keys(created.helpers)) {
    if (!allowed.includes(name)) created.unregisterHelper(name);
  }
  for (const name of Object.keys(created.decorators)) created.unregisterDecorator(name);
  return created;
}
