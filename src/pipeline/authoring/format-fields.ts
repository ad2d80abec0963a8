import { toMarkdownCell } from '../../diagnostics/index.ts';
import type { JsonSchema } from './file-schema.ts';

/** A field of a file, in words. */
interface FieldRow {
  readonly name: string;
  readonly takes: string;
  /** `required`, or what counts where it is left out. */
  readonly otherwise: string;
  readonly says: string;
}

/** A mapping of a file and the fields that it may have. */
interface FieldTable {
  /** Path of the mapping: `facts.<id>`; empty for the file itself. */
  readonly path: string;
  readonly rows: readonly FieldRow[];
}

/** The fields of a file as Markdown: a table for the file itself, and one for each mapping in it, under its path. */
export function formatFields(schema: JsonSchema): string {
  const tables = tablesOf(schema, '', new Set());
  return tables.map(({ path, rows }) => `${path === '' ? '' : `### \`${path}\`\n\n`}${formatRows(rows)}`).join('\n\n');
}

/**
 * A table of options, whatever they are options of.
 *
 * @param kind what they are called
 */
export function formatRows(rows: readonly FieldRow[], kind = 'field'): string {
  const lines = rows.map((row) => {
    const cells = [`\`${row.name}\``, row.takes, row.otherwise, row.says].map(cell);
    return `| ${cells.join(' | ')} |`;
  });
  return [`| ${kind} | takes | left out | |`, '|---|---|---|---|', ...lines].join('\n');
}

/** Links and code stay what they are. */
function cell(words: string): string {
  const pieces = words.split(/(\[[^\]]+\]\([^)]+\))/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : toMarkdownCell(piece))).join('');
}

/** @param seen mappings that have a table already, as text, so that what many items share is told once */
function tablesOf(schema: JsonSchema, path: string, seen: Set<string>): readonly FieldTable[] {
  const { properties } = schema;
  if (properties === undefined) return innerOf(schema).flatMap(([inner, step]) => tablesOf(inner, path + step, seen));
  const same = JSON.stringify(properties);
  if (seen.has(same)) return [];
  seen.add(same);
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(properties).map(([name, field]) => toRow(name, field, required.has(name)));
  const alike = areAlike(Object.values(properties));
  const inner = Object.entries(properties).flatMap(([name, field]) => {
    const step = alike ? '<name>' : name;
    return tablesOf(field, path === '' ? step : `${path}.${step}`, seen);
  });
  return [{ path, rows }, ...inner];
}

/** Whether several fields are all mappings of one kind. */
function areAlike([first, ...others]: readonly JsonSchema[]): boolean {
  const kind = first?.properties && JSON.stringify(first.properties);
  return kind !== undefined && others.length > 0 && others.every((one) => JSON.stringify(one.properties) === kind);
}

/** What a list or a mapping by ids holds, and each alternative of several. */
function innerOf({ items, additionalProperties, anyOf }: JsonSchema): readonly (readonly [JsonSchema, string])[] {
  return [
    ...(items === undefined ? [] : [[items, '[]'] as const]),
    ...(typeof additionalProperties === 'object' ? [[additionalProperties, '.<id>'] as const] : []),
    ...(anyOf ?? []).map((one) => [one, ''] as const),
  ];
}

function toRow(name: string, field: JsonSchema, required: boolean): FieldRow {
  const otherwise = required ? 'required' : field.default === undefined ? '' : `\`${written(field.default)}\``;
  return { name, takes: takesOf(field), otherwise, says: field.description ?? '' };
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** What a value is, in words. */
export function takesOf(schema: JsonSchema): string {
  const { takes, anyOf, items, additionalProperties } = schema;
  if (takes !== undefined) return takes;
  if (schema.enum !== undefined) return schema.enum.map((name) => `\`${name}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (anyOf !== undefined) return [...new Set(anyOf.map(takesOf))].join(' or ');
  if (items !== undefined) return `a list: ${takesOf(items)}`;
  if (typeof additionalProperties === 'object') return `a mapping by names: ${takesOf(additionalProperties)}`;
  return typeOf(schema);
}

function typeOf({ type, minimum, maximum }: JsonSchema): string {
  if (type === 'object') return 'a mapping';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'number' || type === 'integer')
    return `${type === 'integer' ? 'a whole number' : 'a number'}${bounds(minimum, maximum)}`;
  return Array.isArray(type) && type.includes('number') ? 'text or a number' : 'text';
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return `, at least ${minimum}`;
  return minimum === undefined ? `, at most ${maximum}` : `, ${minimum} to ${maximum}`;
}
