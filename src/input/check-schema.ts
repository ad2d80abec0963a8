import type { z } from 'zod';
import type { Checked } from '../diagnostics/index.ts';
import { issueDiagnostics } from './schema-issues.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';
import { valueAt } from './yaml-value.ts';

/**
 * Checks a document, or the part of it at `path`, against a schema and reports every problem at the place of its key or value.
 * The value is given only when there was none.
 */
export function checkSchema<Schema extends z.ZodType>(
  document: YamlDocument,
  schema: Schema,
  path: YamlPath = [],
): Checked<z.output<Schema> | undefined> {
  const result = schema.safeParse(valueAt(document.value, path), { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const context = { document, schema, path };
  return { value: undefined, diagnostics: result.error.issues.flatMap((issue) => issueDiagnostics(issue, context)) };
}
