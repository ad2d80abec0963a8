import type { z } from 'zod';
import type { Checked } from '../diagnostics/index.ts';
import { toSchemaInput } from './schema-input.ts';
import { issueDiagnostics } from './schema-issues.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';
import { valueAt } from './yaml-value.ts';

/**
 * Checks a document, or the part of it at `path`, against a schema and reports every problem at the place of its key or value.
 * The value is given only when there was none. What reading the file has refused counts as a problem, but is not reported again:
 * there may be no value and no diagnostic.
 */
export function checkSchema<Schema extends z.ZodType>(
  document: YamlDocument,
  schema: Schema,
  path: YamlPath = [],
): Checked<z.output<Schema> | undefined> {
  const result = schema.safeParse(toSchemaInput(valueAt(document.value, path)));
  if (result.success) return { value: result.data, diagnostics: [] };
  const context = { document, schema, path };
  const { issues } = result.error;
  const wrongTypes = new Set(issues.filter(({ code }) => code === 'invalid_type').map(pathKey));
  // zod measures the length of a text that stands where a list belongs; that it is no list says enough.
  const told = issues.filter((issue) => issue.code !== 'too_small' || !wrongTypes.has(pathKey(issue)));
  return { value: undefined, diagnostics: told.flatMap((issue) => issueDiagnostics(issue, context)) };
}

function pathKey({ path }: { readonly path: readonly PropertyKey[] }): string {
  return JSON.stringify(path.map(String));
}
