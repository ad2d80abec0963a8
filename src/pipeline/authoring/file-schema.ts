import { z } from '../../input/index.ts';
import { isWholeToken, themeSchema } from '../../theme/index.ts';
import type { FileKind } from './file-kinds.ts';

/** As much of JSON Schema as schemas of files use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  /** What the value is, in words; no word of JSON Schema, and not published. */
  readonly takes?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema cannot say. */
const unsaid =
  'Says what a file may hold, as far as one file tells. Whether ids, units of operands and files exist or agree, whether a date is in ' +
  'the calendar, what figures are traced to: `briefpack check` tells.';

/** The JSON Schema of a kind of file as it is written, before defaults are filled in; draft 7, which editors know best. */
export function toFileSchema({ schema }: FileKind): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    ...(schema === themeSchema && { override: ({ jsonSchema, path }) => makePartial(jsonSchema, path) }),
  }) as JsonSchema;
}

/** A file schema as it is published. */
export function formatFileSchema(kind: FileKind): string {
  const { $schema, ...schema } = toFileSchema(kind) as { readonly $schema?: string };
  const published = { $schema, title: `${kind.title} (${kind.files})`, $comment: unsaid, ...schema };
  return `${JSON.stringify(published, (key, value) => (key === 'takes' ? undefined : value), 2)}\n`;
}

/** A theme says only what differs; lists, and tokens that are replaced whole, say everything. */
function makePartial(schema: { required?: string[]; default?: unknown }, path: readonly (string | number)[]): void {
  const token = path.filter((step, index) => index % 2 === 1 || step === 'additionalProperties').map(String);
  if (path.includes('items') || isWholeToken(token)) return;
  delete schema.required;
  delete schema.default;
}
