import type { DiagnosticCode } from './catalogue/index.ts';
import { catalogue } from './catalogue/index.ts';
import type { Diagnostic, Fix, Place, Severity } from './diagnostic.ts';
import type { Message } from './message.ts';

type ArgsOf<Code extends DiagnosticCode> = (typeof catalogue)[Code] extends Message<infer Args> ? Args : never;

/** Where a diagnostic points, a second place that explains it, and how much it matters there. */
export interface DiagnosticPosition {
  readonly place?: Place | undefined;
  readonly related?: { readonly message: string; readonly place: Place } | undefined;
  /** The edit that mends it, where only one can be meant. */
  readonly fix?: Fix | undefined;
  /** Another severity than the catalogue's. */
  readonly severity?: Severity | undefined;
}

/**
 * Makes a diagnostic from the catalogue.
 *
 * @param code the stable code
 * @param args what the message names
 * @param position where it points; leave out only when no input file is to blame, or for another severity alone
 */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  args: ArgsOf<Code>,
  position: DiagnosticPosition = {},
): Diagnostic {
  const entry = catalogue[code] as unknown as Message<ArgsOf<Code>>;
  const { message, hint } = entry.text(args);
  return {
    code,
    severity: position.severity ?? entry.severity,
    message,
    hint,
    ...(position.place === undefined ? {} : { place: position.place }),
    ...(position.related === undefined ? {} : { related: position.related }),
    ...(position.fix === undefined ? {} : { fix: position.fix }),
  };
}

/** True when any of the diagnostics fails the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
