import { expect, test } from 'vitest';
import { writeFiles } from '../../src/pipeline/write-files.ts';
import { MemoryEffects } from './memory-effects.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'a.pdf', bytes: bytes('new a') },
  { path: 'charts/b.png', bytes: bytes('new b') },
  { path: 'manifest.json', bytes: bytes('{}') },
];

test('writes everything beside its target before anything is replaced', async () => {
  const effects = new MemoryEffects({ '/out/a.pdf': 'old a' });
  expect(await writeFiles('/out', files, effects)).toEqual([]);
  expect(effects.log.filter((line) => !line.startsWith('folder'))).toEqual([
    'write /out/a.pdf.part',
    'write /out/charts/b.png.part',
    'write /out/manifest.json.part',
    'rename /out/a.pdf',
    'rename /out/charts/b.png',
    'rename /out/manifest.json',
  ]);
  expect(effects.text('/out/a.pdf')).toBe('new a');
});

test('leaves the old files whole when writing fails, and nothing beside them', async () => {
  const effects = new MemoryEffects({ '/out/a.pdf': 'old a' });
  effects.failure = { path: '/out/charts/b.png.part', code: 'ENOSPC' };
  const [diagnostic, ...others] = await writeFiles('/out', files, effects);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: 'output-not-writable',
    message: '`charts/b.png` cannot be written: no space is left',
  });
  expect([...effects.files.keys()]).toEqual(['/out/a.pdf']);
  expect(effects.text('/out/a.pdf')).toBe('old a');
});

test('passes on errors that are not of the file system', async () => {
  const effects = new MemoryEffects();
  effects.makeFolder = async () => {
    throw new TypeError('a mistake in the code');
  };
  await expect(writeFiles('/out', files, effects)).rejects.toThrow('a mistake in the code');
});
