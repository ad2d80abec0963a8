import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { describeExpected, describeFound, remedyForType } from './describe-value.ts';
import { nearestName } from './nearest-name.ts';
import type { Refusal } from './schema.ts';
import { knownFields } from './schema-fields.ts';
import { nameFix, sureName } from './sure-name.ts';
import { typeFix, valueFix } from './value-fix.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';
import { isMapping, Refused, valueAt } from './yaml-value.ts';

/** What an issue of zod is told against. */
export interface IssueContext {
  readonly document: YamlDocument;
  readonly schema: z.core.$ZodType;
  /** Where in the document the schema was applied. */
  readonly path: YamlPath;
  /** `key` where the key itself is at fault; `value` by default. */
  readonly at?: 'key' | 'value';
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;
type Tellers = { [Code in Issue['code']]: (issue: IssueOf<Code>, context: IssueContext) => readonly Diagnostic[] };

const tellers: Tellers = {
  invalid_type: (issue, context) => tellType(issue, { expected: issue.expected, context }),
  unrecognized_keys: tellUnknownFields,
  invalid_value: tellChoice,
  invalid_union: tellUnion,
  invalid_key: (issue, context) => tellInner(issue.issues, { issue, context: { ...context, at: 'key' } }),
  invalid_element: (issue, context) => tellInner(issue.issues, { issue, context }),
  too_small: (issue, context) => tellBounds(issue, { expected: `at least ${issue.minimum}`, context }),
  too_big: (issue, context) => tellBounds(issue, { expected: `at most ${issue.maximum}`, context }),
  custom: tellCustom,
  invalid_format: tellReason,
  not_multiple_of: tellReason,
};

/** Puts one issue of zod into our words, at its place; nothing where reading the file has refused the value already. */
export function issueDiagnostics(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  if (valueAt(context.document.value, fullPath(issue, context)) instanceof Refused) return [];
  const tell = tellers[issue.code] as (issue: Issue, context: IssueContext) => readonly Diagnostic[];
  return tell(issue, context);
}

function fullPath(issue: { path: readonly PropertyKey[] }, { path }: IssueContext): YamlPath {
  return [...path, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
}

function tellType(
  issue: Issue,
  { expected, context }: { expected: string; context: IssueContext },
): readonly Diagnostic[] {
  const path = fullPath(issue, context);
  const found = valueAt(context.document.value, path);
  const field = path.at(-1);
  if (found === undefined && field !== undefined) {
    return [
      diagnose('missing-field', { field: String(field) }, { place: context.document.place(path.slice(0, -1), 'key') }),
    ];
  }
  const args = {
    expected: describeExpected(expected),
    found: describeFound(found),
    hint: remedyForType(expected, found),
  };
  const place = context.document.place(path);
  return [diagnose('wrong-type', args, { place, fix: typeFix(context.document, path, expected) })];
}

function tellUnknownFields(issue: IssueOf<'unrecognized_keys'>, context: IssueContext): readonly Diagnostic[] {
  const path = fullPath(issue, context);
  const known = knownFields(context.schema, issue.path);
  const mapping = valueAt(context.document.value, path);
  const taken = new Set(isMapping(mapping) ? Object.keys(mapping) : []);
  const sure = issue.keys.map((field) => sureName(field, known, 'word'));
  return issue.keys.map((field, index) => {
    const place = context.document.place([...path, field], 'key');
    const meant = sure[index] ?? '';
    const isFree = !taken.has(meant) && sure.indexOf(meant) === sure.lastIndexOf(meant);
    const fix = isFree ? nameFix({ name: field, place }, known, 'word') : undefined;
    return diagnose('unknown-field', { field, nearest: nearestName(field, known), known }, { place, fix });
  });
}

function tellChoice(issue: IssueOf<'invalid_value'>, context: IssueContext): readonly Diagnostic[] {
  const path = fullPath(issue, context);
  const found = valueAt(context.document.value, path);
  if (typeof found !== 'string') return tellType(issue, { expected: 'string', context });
  const known = issue.values.map(String);
  const place = context.document.place(path);
  const fix = nameFix({ name: found, place }, known, 'word');
  return [diagnose('unknown-choice', { found, nearest: nearestName(found, known), known }, { place, fix })];
}

/** Tells the alternative that got furthest: the one whose problems lie deepest, then the one with the fewest. */
function tellUnion(issue: IssueOf<'invalid_union'>, context: IssueContext): readonly Diagnostic[] {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map((inner) => inner.path.length));
  const ranked = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [best] = ranked;
  return best === undefined ? tellReason(issue, context) : tellInner(best, { issue, context });
}

function tellInner(
  issues: readonly Issue[],
  { issue, context }: { issue: Issue; context: IssueContext },
): readonly Diagnostic[] {
  return issues.flatMap((inner) => issueDiagnostics({ ...inner, path: [...issue.path, ...inner.path] }, context));
}

function tellBounds(
  issue: IssueOf<'too_small' | 'too_big'>,
  { expected, context }: { expected: string; context: IssueContext },
): readonly Diagnostic[] {
  const path = fullPath(issue, context);
  const found = valueAt(context.document.value, path);
  const counted = Array.isArray(found) ? `${expected} ${/ 1$/.test(expected) ? 'item' : 'items'}` : expected;
  const size = Array.isArray(found) ? String(found.length) : describeFound(found);
  return [diagnose('value-out-of-bounds', { expected: counted, found: size }, { place: context.document.place(path) })];
}

function tellCustom(issue: IssueOf<'custom'>, context: IssueContext): readonly Diagnostic[] {
  const { refusal, mended } = (issue.params as Partial<Refusal> | undefined) ?? {};
  const path = fullPath(issue, context);
  return refusal === undefined
    ? tellReason(issue, context)
    : [
        refusal({
          place: context.document.place(path, context.at),
          fix: mended === undefined || context.at === 'key' ? undefined : valueFix(context.document, path, mended),
        }),
      ];
}

function tellReason(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  const reason = issue.message.charAt(0).toLowerCase() + issue.message.slice(1).replace(/\.$/, '');
  return [
    diagnose('invalid-value', { reason }, { place: context.document.place(fullPath(issue, context), context.at) }),
  ];
}
