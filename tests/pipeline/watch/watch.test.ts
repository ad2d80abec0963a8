import { beforeEach, expect, test } from 'vitest';
import type { WatchedBuild, Watching } from '../../../src/pipeline/index.ts';
import { watch } from '../../../src/pipeline/index.ts';
import { mayBeInput } from '../../../src/pipeline/watch/may-be-input.ts';
import type { MemoryEffects } from '../memory-effects.ts';
import { miniPack } from '../mini-pack.ts';

let files: MemoryEffects;
let builds: WatchedBuild[];
let save: (path: string) => void;
let watching: Watching;
let told: () => void;

beforeEach(async () => {
  files = miniPack();
  builds = [];
  told = () => {};
  const saves = {
    watchFolder(_: string, __: unknown, onSave: (path: string) => void) {
      save = onSave;
      return () => {};
    },
    after(_: number, act: () => void) {
      const timer = setTimeout(act, 0);
      return () => clearTimeout(timer);
    },
  };
  const onBuild = (build: WatchedBuild) => {
    builds.push(build);
    told();
  };
  watching = await watch({ pack: '/pack', onBuild }, { files, saves });
});

const brief = 'templates/trade/brief.md.hbs';
const edit = (path: string, from: string, to: string) =>
  files.files.set(`/pack/${path}`, new TextEncoder().encode(files.text(`/pack/${path}`).replace(from, to)));
const nextBuild = async (): Promise<WatchedBuild | undefined> => {
  const before = builds.length;
  await new Promise<void>((resolve) => {
    told = () => resolve();
  });
  return builds[before];
};

test('begins with a build, and names the outputs that a save has changed', async () => {
  expect(builds.map(({ result, saved, changed }) => [result.ok, saved, changed.length])).toEqual([[true, [], 5]]);
  edit(brief, 'It expects', 'It foresees');
  save(brief);
  expect(await nextBuild()).toMatchObject({ saved: [brief], changed: ['briefing.pdf', 'trade.pdf'] });
});

test('tells what is wrong with a broken pack, keeps its outputs, and goes on when it is mended', async () => {
  const outputs = () => [...files.files].filter(([path]) => path.startsWith('/pack/output/'));
  const good = outputs();
  edit(brief, '{{fact "exports"', '{{fact "exprots"');
  save(brief);
  const broken = await nextBuild();
  expect(broken?.result.ok).toBe(false);
  expect(broken?.result.diagnostics.map(({ code }) => code)).toContain('unknown-fact');
  expect(outputs()).toEqual(good);
  edit(brief, '{{fact "exprots"', '{{fact "exports"');
  save(brief);
  expect(await nextBuild()).toMatchObject({ result: { ok: true }, changed: [] });
});

test('outputs, hidden files and what editors write beside a file make no build', async () => {
  for (const path of [
    'output/trade.pdf',
    'output',
    '.briefpack/cache/builds',
    'data/.facts.yaml.swp',
    'data/facts.yaml~',
  ])
    save(path);
  await watching.close();
  save(brief);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(builds).toHaveLength(1);
});

test('what may be an input', () => {
  for (const path of ['briefpack.yaml', 'data/facts/a.yaml', 'assets/logo.png', 'briefpack.config.js'])
    expect(mayBeInput(path), path).toBe(true);
  for (const path of ['.git/index', 'node_modules/x/a.js', 'data/a.yaml.swp', '#a.yaml#', 'data/a.tmp', '4913'])
    expect(mayBeInput(path), path).toBe(false);
});
