import type { Checked, Place } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { firstForbidden } from './first-forbidden.ts';
import type { Own } from './own.ts';
import { placeInStack } from './place-in-stack.ts';
import { reasonOf } from './reason.ts';

/**
 * Calls code of a pack. Whatever it throws becomes a diagnostic at the line of the pack's file that threw.
 *
 * @param asked the line of a template or chart file that calls it
 */
export function callOwn<Result>(own: Own<unknown>, call: () => Result, asked?: Place): Checked<Result | undefined> {
  const { kind, name, place, modules } = own;
  try {
    return { value: call(), diagnostics: [] };
  } catch (error) {
    const at = placeInStack(error instanceof Error ? error.stack : undefined, modules) ?? place;
    const position = { place: at, ...(asked && { related: { message: 'called here', place: asked } }) };
    return {
      value: undefined,
      diagnostics: [diagnose('extension-failed', { kind, name, reason: reasonOf(error) }, position)],
    };
  }
}

/** The same for code that is to return text. */
export function callForText(own: Own<unknown>, call: () => unknown, asked: Place): Checked<string | undefined> {
  const { value, diagnostics } = callOwn(own, call, asked);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const returned = typeof value === 'string' ? firstForbidden(value) : describeReturned(value);
  if (returned === undefined) return { value: String(value), diagnostics };
  return { value: undefined, diagnostics: [refuseResult(own, { returned, wanted: 'text' }, asked)] };
}

/** Says that what code of a pack returned is not what it is to return. */
export function refuseResult(
  { kind, name, place }: Own<unknown>,
  { returned, wanted }: { readonly returned: string; readonly wanted: string },
  asked?: Place,
) {
  const related = asked && { message: 'called here', place: asked };
  return diagnose('extension-result', { kind, name, returned, wanted }, { place, related });
}

/** What a value is, in words. */
export function describeReturned(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Promise) return 'a promise; code of a pack runs at once and waits for nothing';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
