import { z } from 'zod';
import type { Diagnostic, DiagnosticCode, DiagnosticPosition } from '../diagnostics/index.ts';
import { diagnose } from '../diagnostics/index.ts';
import { isoDateProblem } from './dates.ts';
import { isFactId, isId } from './id.ts';
import type { Numeral } from './numeral.ts';
import { oneLine } from './one-line.ts';
import { packPathProblem } from './pack-path.ts';
import { numeralOf } from './schema-input.ts';

export { z };

/** What a check inside a schema is given by zod. */
export interface RefusalContext {
  readonly addIssue: (issue: { code: 'custom'; params: Refusal }) => void;
}

/** A problem found by a check of our own, told by the catalogue. */
export interface Refusal {
  readonly refusal: (position: DiagnosticPosition) => Diagnostic;
}

/** Reports one of the catalogue's diagnostics at the field that is being checked. */
export function refuse<Code extends DiagnosticCode>(
  context: RefusalContext,
  code: Code,
  args: Parameters<typeof diagnose<Code>>[1],
): void {
  context.addIssue({ code: 'custom', params: { refusal: (position) => diagnose(code, args, position) } });
}

/** A mapping with exactly these fields. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape);
}

/** Text that is not blank, on one line, without the space around it. */
export function words() {
  return z.string().transform((text, context) => {
    const line = oneLine(text);
    if (line === '') refuse(context, 'blank-text', {});
    return line;
  });
}

/** A number as its decimal text, digit by digit as written. */
export function numeral() {
  return fromNumeral('a number', (written) => written.text).meta({ type: 'number' });
}

/** The ends of a range, both included. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A number for lengths and sizes, where a binary float will do. */
export function number(bounds: Bounds = {}) {
  return fromNumeral('a number', (written) => Number(written.text))
    .superRefine(within(bounds))
    .meta({ type: 'number', ...limits(bounds) });
}

/** A whole number. */
export function integer(bounds: Bounds = {}) {
  return fromNumeral('a whole number', (written) => (/^-?\d+$/.test(written.text) ? Number(written.text) : undefined))
    .superRefine(within(bounds))
    .meta({ type: 'integer', ...limits(bounds) });
}

/** `true` or `false`. */
export function flag() {
  return z.boolean();
}

/** One of a few names. */
export function choice<const Names extends readonly string[]>(names: Names) {
  return z.enum(names);
}

/** An ISO 8601 date that exists: `2025-02-08`. */
export function date() {
  return z
    .string()
    .superRefine((text, context) => {
      const problem = isoDateProblem(text);
      if (problem !== undefined) refuse(context, problem, { date: text });
    })
    .meta({ format: 'date' });
}

/** A time of day on a 24-hour clock: `11:55`. */
export function clockTime() {
  return z
    .string()
    .superRefine((text, context) => {
      if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) refuse(context, 'time-not-clock', { time: text });
    })
    .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
}

/** A kebab-case id. */
export function id() {
  return z
    .string()
    .superRefine((text, context) => {
      if (!isId(text)) refuse(context, 'id-not-kebab-case', { id: text });
    })
    .meta({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' });
}

/** The id of a fact, which tables join of several. */
export function factId() {
  return z
    .string()
    .superRefine((text, context) => {
      if (!isFactId(text)) refuse(context, 'id-not-kebab-case', { id: text });
    })
    .meta({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$' });
}

/** The path of a file inside the pack, from the pack folder, with forward slashes. */
export function packPath() {
  return z.string().superRefine((text, context) => {
    const problem = packPathProblem(text);
    if (problem !== undefined) refuse(context, problem, { path: text });
  });
}

/** A list; `min` items at least, none by default. */
export function list<Item extends z.ZodType>(item: Item, { min = 0 }: { min?: number } = {}) {
  return z.array(item).min(min);
}

/** A mapping of kebab-case ids to items of one kind. */
export function named<Item extends z.ZodType>(item: Item) {
  return z.record(id(), item);
}

function fromNumeral<T>(expected: string, read: (written: Numeral) => T | undefined) {
  return z.unknown().transform((value, context): T => {
    const numeral = numeralOf(value);
    const result = numeral === undefined ? undefined : read(numeral);
    if (result !== undefined) return result;
    context.issues.push({ code: 'invalid_type', expected, input: value });
    return z.NEVER;
  });
}

function within({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds) {
  return (value: number, context: RefusalContext): void => {
    if (value >= min && value <= max) return;
    refuse(context, 'value-out-of-bounds', { expected: rangeText(min, max), found: `\`${value}\`` });
  };
}

function rangeText(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
  return min === Number.NEGATIVE_INFINITY ? `at most ${max}` : `${min} to ${max}`;
}

function limits({ min, max }: Bounds): { minimum?: number; maximum?: number } {
  return { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
}

/** Text or a number, as written: for years and other figures that are names. */
export function written() {
  return z
    .unknown()
    .transform((value, context): string => {
      const text = numeralOf(value)?.text ?? value;
      if (typeof text === 'string') return text.trim();
      context.issues.push({ code: 'invalid_type', expected: 'text or a number', input: value });
      return z.NEVER;
    })
    .meta({ type: ['string', 'number'] as never });
}
