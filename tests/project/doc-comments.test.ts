import { expect, test } from 'vitest';
import { readSources } from './sources.ts';

const all = readSources('src');
const sources = all.filter(({ path }) => !path.endsWith('/index.ts'));
const surfaces = all.filter(({ path }) => path.endsWith('/index.ts'));

/** Whether a room shows a name to the others. */
function isShown(path: string, name: string): boolean {
  const file = path.split('/').at(-1);
  return surfaces.some(
    ({ text }) => new RegExp(`\\b${name}\\b`).test(text) || text.includes(`export type * from './${file}'`),
  );
}

/** Fields of interfaces named `…Options` that a room shows, and whether a doc comment stands before each. */
function optionFields(path: string, text: string): readonly { readonly name: string; readonly documented: boolean }[] {
  const shown = [...text.matchAll(/^export interface (\w*Options)\b[^{]*\{\n([\s\S]*?)^\}/gm)].filter(([, name = '']) =>
    isShown(path, name),
  );
  return shown.flatMap(([, , body = '']) => {
    const lines = body.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^ {2}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, documented: /\*\/\s*$/.test(lines[index - 1] ?? '') }];
    });
  });
}

test('every field of exported options has a doc comment', () => {
  const bare = sources.flatMap(({ path, text }) =>
    optionFields(path, text)
      .filter(({ documented }) => !documented)
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(bare).toEqual([]);
});

test('every exported function has a doc comment', () => {
  const bare = sources.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^export (?:async )?function (\w+)/.exec(line)?.[1];
      const documented =
        /\*\/\s*$/.test(lines[index - 1] ?? '') || (name !== undefined && isOverload(lines[index - 1], name));
      return name === undefined || documented ? [] : [`${path}: ${name}`];
    });
  });
  expect(bare).toEqual([]);
});

function isOverload(line: string | undefined, name: string): boolean {
  return line?.startsWith(`export function ${name}`) ?? false;
}
