import { expect, test } from 'vitest';
import { undescribedFields } from '../../src/input/index.ts';
import { configSchema, readConfig } from '../../src/pipeline/config.ts';

const read = (text: string) => readConfig({ file: 'briefpack.yaml', text });

test('fills in the defaults', () => {
  const { value, diagnostics } = read(
    'title: T\nedition: 2024-03-01\nsections:\n  b: { title: B }\n  a: { title: A }\n',
  );
  expect(diagnostics).toEqual([]);
  expect(value?.config).toEqual({
    title: 'T',
    subtitle: '',
    publisher: '',
    edition: '2024-03-01',
    status: 'draft',
    language: 'en-GB',
    sections: { b: { title: 'B' }, a: { title: 'A' } },
    theme: 'default',
    outputs: ['brief', 'deck', 'charts'],
  });
  expect(Object.keys(value?.config.sections ?? {})).toEqual(['b', 'a']);
});

test('reports all problems at once, with their places', () => {
  const text =
    'titel: T\nedition: 2024-02-30\nlanguage: english\nsections:\n  B c: { title: B }\nbrand: ../x.potx\noutputs: [pdf]\n';
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`).sort()).toEqual([
    'date-does-not-exist 2:10',
    'id-not-kebab-case 5:3',
    'language-tag 3:11',
    'missing-field 1:1',
    'path-leaves-pack 6:8',
    'unknown-choice 7:11',
    'unknown-field 1:1',
  ]);
  expect(diagnostics.find(({ code }) => code === 'unknown-field')?.hint).toContain('did you mean `title`?');
});

test('every field is described', () => {
  expect(undescribedFields(configSchema)).toEqual([]);
});
