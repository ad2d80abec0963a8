import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { captureIo } from './captured-io.ts';

test.each([['--help'], ['-h'], ['help'], []])('briefpack %s lists the commands', async (...argv) => {
  const io = captureIo();
  expect(await cli(argv, io)).toBe(0);
  expect(io.written.out).toMatch(/^ {2}build +Make the briefs/m);
  expect(io.written.out).toMatch(/^ {2}check +Report everything/m);
  expect(io.written.out).toMatch(/^ {2}facts +List the facts/m);
  expect(io.written.out).toMatch(/^ {2}explain +Tell everything/m);
  expect(io.written.out).toMatch(/^ {2}trace +List the figures/m);
  expect(io.written.error).toBe('');
});

test.each([
  ['build', '--help'],
  ['help', 'build'],
])('briefpack %s %s lists the options of the command', async (...argv) => {
  const io = captureIo();
  expect(await cli(argv, io)).toBe(0);
  expect(io.written.out).toMatch(/^Usage: briefpack build \[PACK\] \[options\]$/m);
  for (const option of [
    '-o, --out DIR',
    '--only GLOB',
    '--at DATE',
    '--strict',
    '--format text|json|github',
    '-h, --help',
  ]) {
    expect(io.written.out).toContain(`  ${option}  `);
  }
});

test('the help of a command says which operands it needs', async () => {
  const io = captureIo();
  expect(await cli(['trace', '--help'], io)).toBe(0);
  expect(io.written.out).toMatch(/^Usage: briefpack trace FILE \[TEXT\] \[options\]$/m);
  for (const option of ['--pack PACK', '--format text|json']) expect(io.written.out).toContain(`  ${option}  `);
});

test('--version prints the version of the package', async () => {
  const io = captureIo();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await cli(['--version'], io)).toBe(0);
  expect(io.written.out).toBe(`${version}\n`);
});

test.each([
  [['biuld'], 'unknown command `biuld`; did you mean `build`?'],
  [['--verison'], 'unknown option `--verison`'],
  [['constructor'], 'unknown command `constructor`'],
  [['build', '--formt', 'json'], 'unknown option `--formt`; did you mean `--format`?'],
  [['build', '--format=xml'], '`--format` takes text, json or github, not `xml`'],
  [['build', '--out'], '`--out` needs a value'],
  [['build', '--only='], '`--only` needs a value'],
  [['check', '--help=yes'], '`--help` takes no value'],
  [['check', '--strict=yes'], '`--strict` takes no value'],
  [['build', '--at'], '`--at` needs a value'],
  [['build', '--at', 'tomorrow'], '`--at` takes a date such as 2025-02-08, not `tomorrow`'],
  [['check', '--at', '2025-02-30'], '`--at` takes a date such as 2025-02-08, not `2025-02-30`'],
  [['check', '--out', 'x'], 'unknown option `--out`'],
  [['build', 'one', 'two'], 'unexpected `two`'],
  [['check', '--source'], '`--source` needs a value'],
  [['check', '--source', 'a.txt'], '`--source` takes the id of a source and a file, as in `id=FILE`, not `a.txt`'],
  [['check', '--source', '=a.txt'], '`--source` takes the id of a source and a file'],
  [['check', '--source', 'a=b', '--source', 'a=c'], '`--source` names a text of `a` twice'],
  [['build', '--source', 'a=b'], 'unknown option `--source`'],
  [['trace'], '`trace` needs FILE'],
  [['trace', '--format', 'json'], '`trace` needs FILE'],
  [['trace', 'file', 'text', 'more'], 'unexpected `more`'],
])('%j is wrong usage', async (argv, message) => {
  const io = captureIo();
  expect(await cli(argv, io)).toBe(2);
  expect(io.written.error).toContain(`briefpack: ${message}`);
  expect(io.written.error).toMatch(/Run `briefpack (\w+ )?--help`/);
  expect(io.written.out).toBe('');
});
