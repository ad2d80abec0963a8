import type { Diagnostic, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Edition, Flow, Phrasing, Root } from '../../document/index.ts';
import { toPlainText, visit } from '../../document/index.ts';
import type { Own } from '../../extension/index.ts';
import {
  callOwn,
  describeReturned,
  firstForbidden,
  isObject,
  refuseResult,
  toReadOnly,
} from '../../extension/index.ts';
import type { Dataset } from '../../facts/index.ts';
import type { RenderedDocument } from '../render-documents.ts';
import type { CheckExtension, CheckExtensionCall } from './check-extension.ts';

/** What the checks of a pack are run over. */
export interface CheckedPack {
  readonly dataset: Dataset;
  readonly edition: Edition;
  readonly documents: readonly RenderedDocument[];
}

/** Runs the checks that a pack adds. */
export function runChecks(checks: readonly Own<CheckExtension>[], pack: CheckedPack): readonly Diagnostic[] {
  if (checks.length === 0) return [];
  const call: CheckExtensionCall = {
    dataset: toReadOnly(pack.dataset),
    edition: toReadOnly(pack.edition),
    documents: pack.documents.map(({ file, kind, section, root }) => ({
      ...{ file, kind, section: section?.id, root: toReadOnly(root) },
    })),
    textOf,
    visit,
  };
  return checks.flatMap((own) => runCheck(own, call));
}

function textOf(node: Root | Flow | readonly Phrasing[]): string {
  if (!('type' in node)) return toPlainText(node);
  const lines: string[] = [];
  const root: Root = node.type === 'root' ? node : { type: 'root', children: [node] };
  visit(root, { run: (run) => lines.push(toPlainText(run)) });
  return lines.join('\n');
}

function runCheck(own: Own<CheckExtension>, call: CheckExtensionCall): readonly Diagnostic[] {
  const { value, diagnostics } = callOwn<unknown>(own, () => own.definition(call));
  if (diagnostics.length > 0 || value === undefined) return diagnostics;
  if (!Array.isArray(value)) {
    return [refuseResult(own, { returned: describeReturned(value), wanted: 'a list of findings, or nothing' })];
  }
  return value.map((finding: unknown) => toDiagnostic(own, finding));
}

const severities = ['error', 'warning', 'info'] as const;

function toDiagnostic(own: Own<CheckExtension>, finding: unknown): Diagnostic {
  const wanted = "findings such as `{ message: 'what is wrong', at: fact }`";
  if (!isObject(finding))
    return refuseResult(own, { returned: `${describeReturned(finding)} among its findings`, wanted });
  const { message, hint, severity = 'error', at } = finding;
  const fault = faultIn(finding);
  if (fault !== undefined) return refuseResult(own, { returned: `a finding whose ${fault}`, wanted });
  const told = { name: own.name, claim: String(message).trim(), remedy: hint === undefined ? undefined : String(hint) };
  const place = isObject(at) ? (at.place as Place) : own.place;
  return diagnose('extension-check', told, { place, severity: severities.find((known) => known === severity) });
}

function faultIn({ message, hint, severity, at, ...others }: Readonly<Record<string, unknown>>): string | undefined {
  const [other] = Object.keys(others);
  if (typeof message !== 'string' || message.trim() === '') return '`message` is not text';
  if (hint !== undefined && typeof hint !== 'string') return '`hint` is not text';
  const forbidden = firstForbidden(message + (hint ?? ''));
  if (forbidden !== undefined) return `words are ${forbidden}`;
  if (severity !== undefined && !severities.some((known) => known === severity)) {
    return "`severity` is not `'error'`, `'warning'` or `'info'`";
  }
  if (at !== undefined && !(isObject(at) && isPlace(at.place)))
    return '`at` has no place: give a fact, a caveat or a node';
  return other === undefined ? undefined : `field \`${other}\` means nothing`;
}

function isPlace(value: unknown): value is Place {
  if (!isObject(value)) return false;
  const { file, line, column } = value;
  return typeof file === 'string' && Number.isInteger(line) && Number.isInteger(column);
}
