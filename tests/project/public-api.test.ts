import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as briefpack from '../../src/index.ts';

test('the package exports what the commands do, the file system, and what types the code of packs', () => {
  expect(Object.keys(briefpack).sort()).toEqual([
    ...['FileBuildEffects', 'brand', 'build', 'check', 'clean', 'defineConfig', 'diff', 'edition', 'eject', 'explain'],
    ...['facts', 'fix', 'init', 'starters', 'templates', 'theme', 'trace', 'verify', 'watch'],
  ]);
});

// `npm test` compiles before it tests; a bare vitest run may find no `dist`.
test.runIf(existsSync('dist/index.js'))('the compiled package is imported by its name', () => {
  const code = `const { build, check, explain, facts } = await import('briefpack');
    console.log([build, check, explain, facts].map((command) => typeof command).join(' '));`;
  expect(execFileSync('node', ['--input-type=module', '--eval', code], { encoding: 'utf8' })).toBe(
    'function function function function\n',
  );
});

test.runIf(existsSync('dist/cli/main.js'))('the compiled command runs', () => {
  expect(execFileSync('node', ['dist/cli/main.js', '--help'], { encoding: 'utf8' })).toContain('Usage: briefpack');
});
