import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import { layOver } from '../end-to-end/lay-over.ts';
import { told } from '../told.ts';

const page = readFileSync('docs/extending.md', 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-extending-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Sections of the page with files in them: a path, and what stands in the file or, of a template, is added to it. */
const examples = page
  .split(/^## /m)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    files: [...section.matchAll(/^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
      ([, path = '', text = '']) => [path, text] as const,
    ),
    tells: [...section.matchAll(/^It tells:\n\n```text\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text),
  }))
  .filter(({ files }) => files.length > 0);

test('the page shows each of the four', () => {
  expect(examples.map(({ title }) => title)).toEqual(['A helper', 'A directive', 'A kind of chart', 'A check']);
});

test.each(examples)('$title is built from the page itself', async ({ title, files, tells }) => {
  const pack = join(scratch, title);
  layOver(pack);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    if (path.endsWith('.hbs')) appendFileSync(join(pack, path), `\n${text}`);
    else writeFileSync(join(pack, path), text);
  }
  const { ok, diagnostics } = await build({ pack, prove: true });
  expect(told(diagnostics).map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual(tells);
  expect(ok).toBe(true);
});
