import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatManifestSchema, manifestSchema } from '../../src/pipeline/manifest-schema.ts';

const published = 'docs/manifest.schema.json';
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
};

/** `UPDATE_DOCS=1` writes the schema anew. */
const updates = process.env.UPDATE_DOCS === '1';

test('the published schema is that of the tool, and is packed', () => {
  const text = formatManifestSchema();
  if (updates) writeFileSync(published, text);
  expect(readFileSync(published, 'utf8'), 'UPDATE_DOCS=1 writes the schema anew').toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:briefpack:manifest:1',
    properties: { schemaVersion: { const: 1 } },
  });
  expect(packageFile.files).toContain('docs');
  expect(packageFile.exports['./manifest.schema.json']).toBe(`./${published}`);
});

test('the manifest of the first pack is of this schema, which describes every field of it', () => {
  const manifest: unknown = JSON.parse(readFileSync('output/manifest.json', 'utf8'));
  // Fields that the schema does not have are left out when it reads.
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
});

test.each<readonly [what: string, edit: (manifest: Record<string, unknown>) => unknown]>([
  ['another version', (manifest) => ({ ...manifest, schemaVersion: 2 })],
  ['no inputs', ({ inputs: _, ...rest }) => rest],
  ['an output without its hash', (manifest) => ({ ...manifest, outputs: [{ path: 'a.pdf', bytes: 1 }] })],
  ['a fact that is printed nowhere', (manifest) => ({ ...manifest, facts: [{ fact: 'a', printed: [] }] })],
])('a manifest with %s is not of it', (_, edit) => {
  const manifest = JSON.parse(readFileSync('output/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifestSchema.safeParse(edit(manifest)).success).toBe(false);
});
