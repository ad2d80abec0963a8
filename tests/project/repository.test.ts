import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly license: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};
/** What users and successors read. */
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'docs/building.md',
  'docs/checking.md',
  'docs/editions.md',
  'docs/explaining.md',
  'docs/extending.md',
  'docs/themes.md',
  'docs/trace.md',
];
const isBinary = /\.(pdf|pptx|potx|png|icc|ttf)$/;
const isCheckout = existsSync('.git');
const tracked = isCheckout
  ? execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter((path) => path && existsSync(path))
  : [];

test('the licence and the notice are there and are packed', () => {
  expect(read('LICENSE')).toContain('MIT License');
  expect(manifest.license).toBe('MIT');
  for (const name of ['Source Serif 4', 'Source Sans 3', 'Carlito', 'Caladea', 'SIL Open Font License']) {
    expect(read('NOTICE')).toContain(name);
  }
  for (const file of ['LICENSE', 'NOTICE', 'dist', 'templates/theme', 'templates/partials']) {
    expect(manifest.files).toContain(file);
  }
});

test('every npm command that the documents name exists', () => {
  const builtIn = ['ci', 'install', 'test', 'start', 'pack', 'exec'];
  for (const file of documents) {
    for (const [command, run, name = ''] of read(file).matchAll(/\bnpm (run )?(?:--silent )?([a-z][\w:-]*)/g)) {
      const known = run || !['ci', 'install', 'pack', 'exec'].includes(name) ? Object.keys(manifest.scripts) : builtIn;
      expect(known, `${file}: ${command}`).toContain(name);
    }
  }
});

test('every link of the documents to a file leads to one', () => {
  for (const file of documents) {
    for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      expect(existsSync(join(dirname(file), target)), `${file}: ${target}`).toBe(true);
    }
  }
});

test('every option and command of the documents is one of the command line', async () => {
  const commands = [
    (await import('../../src/cli/init-command.ts')).initCommand,
    (await import('../../src/cli/build-command.ts')).buildCommand,
    (await import('../../src/cli/check-command.ts')).checkCommand,
    (await import('../../src/cli/verify-command.ts')).verifyCommand,
    (await import('../../src/cli/watch-command.ts')).watchCommand,
    (await import('../../src/cli/clean-command.ts')).cleanCommand,
    (await import('../../src/cli/edition-command.ts')).editionCommand,
    (await import('../../src/cli/diff-command.ts')).diffCommand,
    (await import('../../src/cli/facts-command.ts')).factsCommand,
    (await import('../../src/cli/explain-command.ts')).explainCommand,
    (await import('../../src/cli/brand-command.ts')).brandCommand,
    (await import('../../src/cli/templates-command.ts')).templatesCommand,
    (await import('../../src/cli/eject-command.ts')).ejectCommand,
    (await import('../../src/cli/theme-command.ts')).themeCommand,
    (await import('../../src/cli/trace-command.ts')).traceCommand,
  ];
  const options = new Set([...commands.flatMap((command) => Object.keys(command.options)), 'help', 'version']);
  const names = commands.map(({ name }) => name);
  for (const file of documents) {
    const text = read(file);
    for (const [, name = ''] of text.matchAll(/`[^`\n]*?--([a-z-]+)[^`\n]*`/g)) expect(options, file).toContain(name);
    for (const [, name = ''] of text.matchAll(/\bbriefpack ([a-z]+)(?= |`|$)/gm)) expect(names, file).toContain(name);
  }
});

test.runIf(isCheckout)('no committed file names a package registry or a folder of one machine', () => {
  const registry = new RegExp(['registry\\.', 'npmjs|(?:npmjs|yarn', 'pkg)\\.', '(?:com|org)'].join(''));
  const machine = new RegExp(`(^|[^\\w.-])/(${['wor' + 'k', 'tm' + 'p', 'ho' + 'me', 'ro' + 'ot'].join('|')})/`, 'm');
  const wrong = tracked
    .filter((path) => !isBinary.test(path))
    .filter((path) => {
      const text = read(path);
      return registry.test(text) || machine.test(text);
    });
  expect(wrong).toEqual([]);
});

test.runIf(isCheckout)('built files are binary to git', () => {
  const attributes = execFileSync(
    'git',
    ['check-attr', 'diff', '--', 'output/briefing.pdf', 'output/manifest.json', 'x.pptx'],
    {
      encoding: 'utf8',
    },
  );
  expect(attributes.match(/diff: unset/g)).toHaveLength(3);
});

test('the command of the package is where it is compiled to', () => {
  expect(manifest.bin).toEqual({ briefpack: './dist/cli/main.js' });
  expect(read('src/cli/main.ts').startsWith('#!/usr/bin/env node\n')).toBe(true);
});
