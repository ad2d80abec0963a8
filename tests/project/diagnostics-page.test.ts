import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatReference } from '../../src/diagnostics/index.ts';

const page = 'docs/diagnostics.md';

/** `UPDATE_DOCS=1` writes the page anew. */
const updates = process.env.UPDATE_DOCS === '1';

test('the page of all diagnostics says what the catalogue says', () => {
  const text = formatReference();
  if (updates) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8'), 'UPDATE_DOCS=1 writes the page anew').toBe(text);
});
