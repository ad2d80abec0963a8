import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import { nameFix, nearestName } from '../../input/index.ts';
import type { HelperScope } from '../helpers/definition.ts';
import { blockHelpers, lookupHelper, namesWith } from '../helpers/index.ts';
import { statementsOf } from './program-statements.ts';
import { type TemplateSource, toPlace } from './source-place.ts';
import type { BlockStatement, Call, Expression, MustacheStatement, Program, Statement } from './syntax.ts';
import { nameOf } from './syntax.ts';
import { toCall } from './to-call.ts';

/** What is wrong with the statements of a template; those that have an entry cannot be rendered. */
export type StatementProblems = ReadonlyMap<Statement, readonly Diagnostic[]>;

/** Checks every helper call of a template, also in branches that are not taken, without rendering it. */
export function checkTemplate(source: TemplateSource, program: Program, scope: HelperScope): StatementProblems {
  const problems = new Map<Statement, readonly Diagnostic[]>();
  for (const statement of statementsOf(program)) {
    const found = [...checkStatement(source, statement, scope), ...checkInside(source, statement, scope)];
    if (found.length > 0) problems.set(statement, found);
  }
  return problems;
}

function checkStatement(source: TemplateSource, statement: Statement, scope: HelperScope): readonly Diagnostic[] {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return checkMustache(source, statement, scope);
    case 'BlockStatement':
      return checkBlock(source, statement, scope);
    case 'PartialStatement':
      return statement.name.type === 'SubExpression' ? refuse(source, statement, 'a partial with a computed name') : [];
    case 'PartialBlockStatement':
      return refuse(source, statement, 'a partial with a block');
    default:
      return refuse(source, statement, 'a decorator');
  }
}

function checkMustache(
  source: TemplateSource,
  statement: MustacheStatement,
  scope: HelperScope,
): readonly Diagnostic[] {
  const name = nameOf(statement.path);
  const helper = scope.helpers.get(name);
  if (helper !== undefined) return helper.check(toCall(source, statement), scope);
  if (blockHelpers.includes(name)) return misused(source, statement, { ...scope, name });
  if (isPath(statement.path) && !hasArguments(statement)) return [];
  return name === lookupHelper ? [] : unknownHelper(source, statement.path, scope);
}

function checkBlock(source: TemplateSource, statement: BlockStatement, scope: HelperScope): readonly Diagnostic[] {
  const name = nameOf(statement.path);
  if (!blockHelpers.includes(name)) {
    return namesWith(scope.helpers).includes(name)
      ? misused(source, statement, { ...scope, name })
      : unknownHelper(source, statement.path, scope);
  }
  if (statement.params.length === 1) return [];
  const place = toPlace(source, statement.loc.start);
  return [diagnose('helper-arguments', { usage: `{{#${name} value}}` }, { place })];
}

/** Checks the expressions inside parentheses: only `lookup` may stand there. */
function checkInside(source: TemplateSource, statement: Statement, scope: HelperScope): readonly Diagnostic[] {
  if (!('params' in statement)) return [];
  return subExpressions(statement).flatMap((call) => checkSubExpression(source, call, scope));
}

function checkSubExpression(source: TemplateSource, path: Expression, scope: HelperScope): readonly Diagnostic[] {
  const name = nameOf(path);
  if (name === lookupHelper) return [];
  return namesWith(scope.helpers).includes(name)
    ? misused(source, path, { ...scope, name })
    : unknownHelper(source, path, scope);
}

function subExpressions(call: Call): readonly Expression[] {
  const expressions = [...call.params, ...(call.hash?.pairs ?? []).map((pair) => pair.value)];
  return expressions.flatMap((expression) =>
    expression.type === 'SubExpression' ? [expression.path, ...subExpressions(expression)] : [],
  );
}

function isPath(expression: Expression): boolean {
  return expression.type === 'PathExpression';
}

function hasArguments(call: Call): boolean {
  return call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
}

function refuse(source: TemplateSource, statement: Statement, what: string): readonly Diagnostic[] {
  return [diagnose('handlebars-not-supported', { what }, { place: toPlace(source, statement.loc.start) })];
}

function misused(
  source: TemplateSource,
  at: Statement | Expression,
  { name, helpers }: { readonly name: string; readonly helpers: HelperScope['helpers'] },
): readonly Diagnostic[] {
  const usage = blockHelpers.includes(name)
    ? `{{#${name} …}} … {{/${name}}}`
    : (helpers.get(name)?.usage ?? `{{${name} …}}`);
  return [diagnose('helper-misused', { name, usage }, { place: toPlace(source, at.loc.start, at.loc.end) })];
}

function unknownHelper(source: TemplateSource, path: Expression, { helpers }: HelperScope): readonly Diagnostic[] {
  const name = nameOf(path);
  const known = namesWith(helpers);
  const nearest = nearestName(name, known);
  const place = toPlace(source, path.loc.start, path.loc.end);
  const fix = nameFix({ name, place }, known, 'word');
  return [diagnose('unknown-helper', { name, nearest, known }, { place, fix })];
}
