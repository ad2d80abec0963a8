import type { Helper } from '../helpers/definition.ts';
import { type Origin, toMark } from '../line-map.ts';
import type { StatementProblems } from './check-template.ts';
import { type TemplateSource, toPlace } from './source-place.ts';
import type {
  BlockStatement,
  Call,
  ContentStatement,
  Expression,
  Literal,
  MustacheStatement,
  PathExpression,
  Position,
  Program,
  Statement,
  SubExpression,
} from './syntax.ts';
import { nameOf } from './syntax.ts';

/** Name of the helper that every `{{value}}` is passed through; no template can call it, because it is not among the known names. */
export const printValue = 'print-value';

/** Name of the helper that every value which a block or partial reads is passed through. */
export const checkValue = 'check-value';

interface Instrumentation {
  readonly source: TemplateSource;
  readonly problems: StatementProblems;
  /** Helpers that print by themselves. */
  readonly helpers: ReadonlyMap<string, Helper>;
  /** Gives an origin its number. */
  readonly register: (origin: Origin) => number;
}

/**
 * Prepares a syntax tree for rendering: marks where each line of text and each value comes from, passes values through `print-value`, and
 * takes out what cannot be rendered.
 */
export function instrument(program: Program, instrumentation: Instrumentation): Program {
  return { ...program, body: program.body.flatMap((statement) => prepare(statement, instrumentation)) };
}

function prepare(statement: Statement, how: Instrumentation): readonly Statement[] {
  switch (statement.type) {
    case 'ContentStatement':
      return [markContent(statement, how)];
    case 'MustacheStatement':
      return prepareMustache(statement, how);
    case 'BlockStatement':
      return how.problems.has(statement) ? [] : [prepareBlock(statement, how)];
    case 'PartialStatement':
      return how.problems.has(statement) ? [] : [withCheckedValues(statement)];
    default:
      return [];
  }
}

function prepareBlock(statement: BlockStatement, how: Instrumentation): BlockStatement {
  const { program, inverse } = statement;
  return {
    ...withCheckedValues(statement),
    ...(program === undefined ? {} : { program: instrument(program, how) }),
    ...(inverse === undefined ? {} : { inverse: instrument(inverse, how) }),
  };
}

/** A value that cannot be printed leaves a question mark, so that the line it stands in is not empty. */
function prepareMustache(statement: MustacheStatement, how: Instrumentation): readonly Statement[] {
  const place = toPlace(how.source, statement.loc.start, statement.loc.end);
  const mark = toMark(how.register({ place, moving: false }));
  if (how.problems.has(statement)) return [toContent(`${mark}?`, statement)];
  return [
    toContent(mark, statement),
    how.helpers.has(nameOf(statement.path)) ? statement : throughPrintValue(statement),
  ];
}

function throughPrintValue(statement: MustacheStatement): MustacheStatement {
  const { loc, params, hash, path } = statement;
  const call = withCheckedValues({ params, ...(hash && { hash }), loc });
  const value: Expression = params.length > 0 ? { type: 'SubExpression', path, ...call } : path;
  return { type: 'MustacheStatement', ...callOf(printValue, value, path), loc };
}

/** Passes the fields that a call reads through `check-value`. */
function withCheckedValues<C extends Call>(call: C): C {
  const { params, hash } = call;
  return {
    ...call,
    params: params.map(checked),
    ...(hash && { hash: { ...hash, pairs: hash.pairs.map((pair) => ({ ...pair, value: checked(pair.value) })) } }),
  };
}

function checked(expression: Expression): Expression {
  if (expression.type === 'SubExpression') return withCheckedValues(expression);
  if (expression.type !== 'PathExpression') return expression;
  return { type: 'SubExpression', ...callOf(checkValue, expression, expression) };
}

/** A call of one of our own helpers with a value, and how the template writes that value. */
function callOf(helper: string, value: Expression, written: Expression): Omit<SubExpression, 'type'> {
  const { loc } = written;
  const path: PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [helper],
    original: helper,
    loc,
  };
  const name: Literal = { type: 'StringLiteral', value: nameOf(written), original: nameOf(written), loc };
  return { path, params: [value, name], loc };
}

function toContent(value: string, { loc }: Statement): ContentStatement {
  return { type: 'ContentStatement', value, original: value, loc };
}

/** Puts a mark before each line of a text. None after its last line ending: what follows there brings its own. */
function markContent(statement: ContentStatement, how: Instrumentation): ContentStatement {
  const { value } = statement;
  let position = advance(statement.loc.start, statement.original.slice(0, strippedLength(statement)));
  const lines = value.split(/(?<=\n)/).map((line) => {
    const mark = toMark(how.register({ place: toPlace(how.source, position), moving: true }));
    position = advance(position, line);
    return mark + line;
  });
  return { ...statement, value: value === '' ? '' : lines.join('') };
}

/** How much whitespace control took from the beginning of a text: the rest of its first line, or (with `~`) all whitespace. */
function strippedLength({ value, original, rightStripped }: ContentStatement): number {
  if (rightStripped !== true) return 0;
  const lengths = [/^[ \t]*\r?\n?/, /^\s*/].map((space) => space.exec(original)?.[0].length ?? 0);
  return lengths.find((length) => original.startsWith(value, length)) ?? 0;
}

function advance({ line, column }: Position, text: string): Position {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last };
}
