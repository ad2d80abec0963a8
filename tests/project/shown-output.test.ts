import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { captureIo } from '../cli/captured-io.ts';
import { patternOf, wordsOf } from './shown-commands.ts';

/** A command that a page shows with what it writes; `…` stands for what is left out. */
interface Shown {
  readonly page: string;
  readonly command: string;
  readonly lines: readonly string[];
}

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((page) =>
  page.endsWith('.md'),
);
const shown = pages.flatMap((page): Shown[] => {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```console\n\$ briefpack (.*)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, command = '', output = '']) => ({ page, command, lines: output.trimEnd().split('\n') }));
});

describe('pages show what the commands write', () => {
  test('in blocks of the kind `console`', () => {
    expect(shown.map(({ page }) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/explaining.md']));
  });

  test.each(shown)('$page: $command', async ({ command, lines }) => {
    const words = wordsOf(command);
    const io = captureIo({ folder: words[0] === 'trace' ? 'output' : '.' });
    expect(await cli(words, io)).toBe(0);
    expect(io.written.out.replaceAll(' ', ' ')).toMatch(patternOf(lines));
  });
});
