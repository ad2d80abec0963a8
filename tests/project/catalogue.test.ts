import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/index.ts';
import { readSources } from './sources.ts';

const files = readSources('src/diagnostics/catalogue').filter(({ path }) => !path.endsWith('/index.ts'));
const codes = files.flatMap(({ text }) =>
  [...text.matchAll(/^ {2}'?([\w-]+)'?: message\(/gm)].map(([, code = '']) => code),
);

test('no code is used by two messages', () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.sort()).toEqual(Object.keys(catalogue).sort());
});

test('codes are kebab-case', () => {
  expect(codes.filter((code) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test('every code is used by the tool', () => {
  const text = readSources('src')
    .filter(({ path }) => !path.startsWith('src/diagnostics/'))
    .map((source) => source.text)
    .join('\n');
  expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('every catalogue file is in the index', () => {
  const index = readFileSync('src/diagnostics/catalogue/index.ts', 'utf8');
  expect(files.map(({ path }) => path.split('/').at(-1)).filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
});
