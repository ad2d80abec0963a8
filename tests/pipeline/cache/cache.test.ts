import { beforeEach, describe, expect, test } from 'vitest';
import { build, check, clean, verify } from '../../../src/pipeline/index.ts';
import { sha256 } from '../../../src/pipeline/sha256.ts';
import type { MemoryEffects } from '../memory-effects.ts';
import { miniPack } from '../mini-pack.ts';

const folder = '/pack/.briefpack/cache';

let effects: MemoryEffects;
beforeEach(() => {
  effects = miniPack();
});

const buildCached = () => build({ pack: '/pack', cache: true }, effects);
const outputs = () =>
  [...effects.files]
    .filter(([path]) => path.startsWith('/pack/output/'))
    .map(([path, bytes]) => `${path} ${sha256(bytes)}`)
    .sort();
const entries = () => [...effects.files.keys()].filter((path) => /\/[0-9a-f]{64}$/.test(path)).sort();
const edit = (path: string, from: string, to: string) => {
  const text = effects.text(`/pack/${path}`);
  expect(text).toContain(from);
  effects.files.set(`/pack/${path}`, new TextEncoder().encode(text.replace(from, to)));
};
const phases = ({ timings }: { timings: readonly { phase: string }[] }) => timings.map(({ phase }) => phase);

describe('a build of which nothing has changed', () => {
  test('examines and writes nothing, and tells what the last one told', async () => {
    const first = await buildCached();
    effects.log.length = 0;
    const second = await buildCached();
    expect(phases(second)).toEqual(['current']);
    expect(effects.log).toEqual([]);
    const { timings: _, sources: __, ...told } = second;
    expect(first).toMatchObject(told);
    expect(told.diagnostics.length).toBeGreaterThan(0);
  });

  test.each([
    ['an output is edited', () => effects.files.set('/pack/output/trade.pdf', new Uint8Array([1]))],
    ['an output is gone', () => effects.files.delete('/pack/output/charts/exports-by-kind.png')],
    ['the manifest is edited', () => effects.files.set('/pack/output/manifest.json', new Uint8Array([123, 125]))],
  ])('puts it right where %s', async (_, spoil) => {
    await buildCached();
    const wanted = outputs();
    spoil();
    expect((await buildCached()).ok).toBe(true);
    expect(outputs()).toEqual(wanted);
  });

  test.each([
    ['SOURCE_DATE_EPOCH', () => Object.assign(effects, { epoch: '1700000000' })],
    ['CI', () => Object.assign(effects, { ci: 'true' })],
    ['the code of the tool', () => Object.assign(effects, { state: 'another' })],
    ['an input', () => edit('data/facts/trade.yaml', 'label: Food', 'label: Foods')],
    [
      'a file that was not there',
      () => void effects.files.set('/pack/data/facts/more.yaml', new TextEncoder().encode('source: yearbook\n')),
    ],
    ['a link out of the pack', () => void effects.links.set('/pack/data/caveats.yaml', '/elsewhere/caveats.yaml')],
  ])('is no such build where %s is another one', async (_, change) => {
    await buildCached();
    change();
    expect(phases(await buildCached())).toContain('read');
  });

  test('with other options is another build', async () => {
    await buildCached();
    for (const options of [{ at: '2030-01-01' }, { strict: true }, { only: '*.pdf' }, { out: '/pack/other' }]) {
      expect(phases(await build({ pack: '/pack', cache: true, ...options }, effects))).toContain('read');
    }
  });
});

describe('a build of which something has changed', () => {
  test('makes only what prints it', async () => {
    await buildCached();
    const made = async (change: () => void) => {
      const before = entries();
      change();
      await buildCached();
      return entries().filter((path) => !before.includes(path)).length;
    };
    const [brief, chart] = ['templates/trade/brief.md.hbs', 'templates/trade/charts/exports-by-kind.yaml'];
    // the briefs of the pack and of its section
    expect(await made(() => edit(brief, 'It expects', 'It foresees'))).toBe(2);
    // the decks as well, and the picture
    expect(await made(() => edit(chart, 'subtitle: Exports of goods', 'subtitle: All exports of goods'))).toBe(5);
    expect(await made(() => edit(brief, 'It foresees', 'It expects'))).toBe(2);
    expect(await made(() => edit(brief, 'It expects', 'It foresees'))).toBe(0);
  });
});

describe('what is kept', () => {
  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 1)],
    ['empty', () => new Uint8Array()],
    ['of one other bit', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 2 ? byte ^ 1 : byte))],
    ['of another format', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 16 ? byte + 1 : byte))],
    ['of another entry', () => effects.files.get(`${folder}/builds`) ?? new Uint8Array()],
  ])('is not trusted where it is %s, and made again', async (_, spoil) => {
    await buildCached();
    const wanted = outputs();
    for (const path of [...entries(), `${folder}/builds`]) {
      effects.files.set(path, spoil(effects.files.get(path) ?? new Uint8Array()));
    }
    for (const path of effects.files.keys()) if (path.startsWith('/pack/output/')) effects.files.delete(path);
    expect(phases(await buildCached())).toContain('read');
    expect(outputs()).toEqual(wanted);
    expect(phases(await buildCached())).toEqual(['current']);
  });

  test('is deleted when none of the last eight builds has used it', async () => {
    await buildCached();
    const first = entries();
    for (let build = 1; build <= 8; build += 1) {
      expect(entries()).toEqual(expect.arrayContaining(first));
      effects.state = `tool ${build}`;
      await buildCached();
    }
    expect(entries().filter((path) => first.includes(path))).toEqual([]);
    expect(entries()).toHaveLength(8 * first.length);
  });

  test('is nothing where it cannot be written, and the build goes on', async () => {
    effects.failure = { path: `${folder}/.gitignore`, code: 'EROFS' };
    expect((await buildCached()).ok).toBe(true);
    expect([...effects.files.keys()].filter((path) => path.startsWith(folder))).toEqual([]);
  });

  test('is used by neither check, verify, build --prove, build --check nor a build without it', async () => {
    await buildCached();
    const runs = [
      () => check({ pack: '/pack' }, effects),
      () => verify({ pack: '/pack' }, effects),
      () => build({ pack: '/pack', cache: true, prove: true }, effects),
      () => build({ pack: '/pack', cache: true, check: true }, effects),
      () => build({ pack: '/pack' }, effects),
    ];
    for (const run of runs) {
      const asked: string[] = [];
      const read = effects.read.bind(effects);
      effects.read = (path) => {
        asked.push(path);
        return read(path);
      };
      expect((await run()).ok).toBe(true);
      expect(asked.filter((path) => path.startsWith(folder))).toEqual([]);
      effects.read = read;
    }
  });

  test('is not disturbed by two builds at once', async () => {
    const [one, other] = await Promise.all([buildCached(), buildCached()]);
    expect([one.ok, other.ok]).toEqual([true, true]);
    expect(phases(await buildCached())).toEqual(['current']);
    expect(
      [...effects.files.keys()].filter(
        (path) => path.startsWith(folder) && !/\/(?:[0-9a-f]{64}|builds|\.gitignore)$/.test(path),
      ),
    ).toEqual([]);
  });

  test('is ignored by Git, and gone after clean, which leaves the outputs', async () => {
    await buildCached();
    expect(effects.text(`${folder}/.gitignore`)).toBe('*\n');
    expect(await clean({ pack: '/pack' }, effects)).toEqual({ ok: true, removed: folder, diagnostics: [] });
    expect([...effects.files.keys()].filter((path) => path.startsWith('/pack/.briefpack'))).toEqual([]);
    expect(effects.files.has('/pack/output/trade.pdf')).toBe(true);
    expect(await clean({ pack: '/pack' }, effects)).toEqual({ ok: true, diagnostics: [] });
    expect(await clean({ pack: '/elsewhere' }, effects)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'not-a-pack' }],
    });
  });
});
