import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import type { Own } from '../../extension/index.ts';
import { callForText, refuseResult } from '../../extension/index.ts';
import { checkArguments } from '../helpers/check-arguments.ts';
import type { Helper, HelperCall } from '../helpers/definition.ts';
import { createValues, splitAtValues, type Value } from '../sentinel.ts';
import type { HelperExtension } from './helper-extension.ts';
import type { OwnScope } from './own-scope.ts';
import { createPrints } from './prints.ts';

/** The helper of a pack as one of the template room. */
export function toHelper(own: Own<HelperExtension>, scope: OwnScope): Helper {
  const { name, definition } = own;
  const [least, most] = toArity(definition.arguments);
  const usage = definition.usage ?? `{{${name}${least > 0 ? ' …' : ''}}}`;
  return {
    usage,
    check: (call) => checkArguments(call, { usage, least, most, options: definition.options ?? [] }),
    print: (call) => print(own, call, scope),
  };
}

function toArity(given: HelperExtension['arguments']): readonly [number, number] {
  if (given === undefined) return [0, Number.POSITIVE_INFINITY];
  return typeof given === 'number' ? [given, given] : given;
}

function print(own: Own<HelperExtension>, call: HelperCall, scope: OwnScope): Checked<readonly Value[]> {
  const { place: asked } = call;
  const diagnostics: Diagnostic[] = [];
  const values = createValues();
  const report = (...found: readonly Diagnostic[]) => diagnostics.push(...found);
  const prints = createPrints({ own, scope: scope.built, values, report, asked });
  const given = {
    args: call.params.map(({ value }) => value),
    options: Object.fromEntries([...call.options].map(([name, { value }]) => [name, value])),
  };
  const printed = callForText(own, () => own.definition.print({ ...prints, ...given, ...scope.shown }), asked);
  diagnostics.push(...printed.diagnostics);
  const parts = splitAtValues(printed.value ?? '?', values);
  if (parts !== undefined) {
    const value = parts.map(
      (part): Value => (typeof part === 'string' ? { type: 'words', words: inLine(part), place: asked } : part),
    );
    return { value, diagnostics };
  }
  const forged = { returned: 'a value of another call', wanted: 'what this call was given' };
  return { value: [], diagnostics: [...diagnostics, refuseResult(own, forged, asked)] };
}

/** A helper stands within a line; spaces at the ends of its words part them from the values between them. */
function inLine(words: string): string {
  return words.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
}
