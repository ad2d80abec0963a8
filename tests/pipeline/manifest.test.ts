import { expect, test } from 'vitest';
import { keptOutputs, staleOutputs } from '../../src/pipeline/former-outputs.ts';
import type { Manifest, ManifestEdition } from '../../src/pipeline/manifest.ts';
import { readManifest, renderManifest, toManifest } from '../../src/pipeline/manifest.ts';
import { sha256 } from '../../src/pipeline/sha256.ts';
import { MemoryEffects } from './memory-effects.ts';

const edition: ManifestEdition = {
  title: 'T',
  subtitle: '',
  publisher: '',
  date: '2024-03-01',
  asOf: '2024-02-01',
  status: 'final',
  language: 'en-GB',
  datasetHash: '0123abcd',
  epoch: 1709251200,
};
const tool = { name: 'briefpack', version: '1.0.0', libraries: {} };
const inputs = [
  { path: 'data/facts/b.yaml', from: 'pack', sha256: sha256('b') },
  { path: 'briefpack.yaml', from: 'pack', sha256: sha256('a') },
] as const;

function manifestOf(outputs: readonly string[], facts: Readonly<Record<string, readonly number[]>> = {}): Manifest {
  return toManifest({
    tool,
    edition,
    inputs,
    outputs: outputs.map((path) => ({ path, bytes: 1, sha256: sha256(path) })),
    printed: new Map(
      outputs
        .filter((path) => path.endsWith('.pdf'))
        .map((path) => [path, { unit: 'pages' as const, facts: new Map(Object.entries(facts)) }]),
    ),
  });
}

test('sorts inputs, outputs and facts', () => {
  const manifest = manifestOf(['b.pdf', 'a.pdf'], { z: [2], y: [1, 3] });
  expect(manifest.inputs.map(({ path }) => path)).toEqual(['briefpack.yaml', 'data/facts/b.yaml']);
  expect(manifest.outputs.map(({ path }) => path)).toEqual(['a.pdf', 'b.pdf']);
  expect(manifest.facts).toEqual([
    {
      fact: 'y',
      printed: [
        { output: 'a.pdf', pages: [1, 3] },
        { output: 'b.pdf', pages: [1, 3] },
      ],
    },
    {
      fact: 'z',
      printed: [
        { output: 'a.pdf', pages: [2] },
        { output: 'b.pdf', pages: [2] },
      ],
    },
  ]);
});

test('is read back as it was written, and ignored when it is something else', async () => {
  const effects = new MemoryEffects();
  expect(await readManifest('/out', effects)).toBeUndefined();
  const manifest = manifestOf(['a.pdf']);
  effects.files.set('/out/manifest.json', renderManifest(manifest));
  expect(await readManifest('/out', effects)).toEqual(manifest);
  const edited = JSON.stringify({ ...manifest, outputs: [{ path: 7 }] });
  for (const text of ['{', '[]', 'null', '{"schemaVersion":99,"outputs":[],"inputs":[],"facts":[]}', edited]) {
    effects.files.set('/out/manifest.json', new TextEncoder().encode(text));
    expect(await readManifest('/out', effects)).toBeUndefined();
  }
});

test('outputs that the pack no longer makes are stale, and nothing but outputs', () => {
  const former = manifestOf(['old.pdf', '../other.pdf', '/etc/x.pdf', 'data/facts/b.yaml', 'a.pdf']);
  expect(staleOutputs(former, manifestOf(['a.pdf']))).toEqual(['old.pdf']);
  expect(staleOutputs({ ...former, outdated: ['older.pdf'] }, { ...manifestOf([]), outdated: ['a.pdf'] })).toEqual([
    'old.pdf',
    'older.pdf',
  ]);
  expect(staleOutputs(undefined, former)).toEqual([]);
});

test('a build of a part keeps the other outputs in the manifest while the inputs are the same', () => {
  const former = manifestOf(['a.pdf', 'b.pdf'], { y: [7] });
  const kept = keptOutputs(former, { inputs, made: ['a.pdf'], known: ['a.pdf', 'b.pdf'] });
  const manifest = toManifest({
    tool,
    edition,
    inputs,
    outputs: [{ path: 'a.pdf', bytes: 2, sha256: 'new' }],
    printed: new Map([['a.pdf', { unit: 'pages', facts: new Map([['y', [8]]]) }]]),
    kept,
  });
  expect(manifest.outputs.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['a.pdf', 2],
    ['b.pdf', 1],
  ]);
  expect(manifest.facts).toEqual([
    {
      fact: 'y',
      printed: [
        { output: 'a.pdf', pages: [8] },
        { output: 'b.pdf', pages: [7] },
      ],
    },
  ]);
  expect(manifest.outdated).toBeUndefined();
});

test('a build of a part calls the other outputs outdated when the inputs have changed', () => {
  const former = manifestOf(['a.pdf', 'b.pdf'], { y: [7] });
  const changed = [{ ...inputs[0], sha256: 'cc' }, inputs[1]];
  const kept = keptOutputs(former, { inputs: changed, made: ['a.pdf'], known: ['a.pdf', 'b.pdf'] });
  const manifest = toManifest({ tool, edition, inputs: changed, outputs: [], printed: new Map(), kept });
  expect(manifest.outdated).toEqual(['b.pdf']);
  expect(manifest.outputs).toEqual([]);
  expect(manifest.facts).toEqual([]);
});
