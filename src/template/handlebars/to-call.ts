import { type Argument, dynamic, type HelperCall } from '../helpers/definition.ts';
import { type TemplateSource, toPlace } from './source-place.ts';
import type { Call, Expression } from './syntax.ts';

/** A helper call as far as it is known before the template is rendered. */
export function toCall(source: TemplateSource, call: Call): HelperCall {
  return {
    params: call.params.map((param) => toArgument(source, param)),
    options: new Map((call.hash?.pairs ?? []).map(({ key, value }) => [key, toArgument(source, value)])),
    place: toPlace(source, call.loc.start, call.loc.end),
  };
}

function toArgument(source: TemplateSource, expression: Expression): Argument {
  const place = toPlace(source, expression.loc.start, expression.loc.end);
  const isLiteral = expression.type !== 'PathExpression' && expression.type !== 'SubExpression';
  return { value: isLiteral ? expression.value : dynamic, place };
}
