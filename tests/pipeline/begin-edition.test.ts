import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, edition } from '../../src/pipeline/index.ts';
import { told } from '../told.ts';
import type { MemoryEffects } from './memory-effects.ts';
import { miniPack } from './mini-pack.ts';

const facts = readFileSync('tests/fixtures/mini/data/facts/trade.yaml', 'utf8');
const kept = '/pack/data/editions/2024-03-01.json';

async function builtPack(changes: Readonly<Record<string, string>> = {}): Promise<MemoryEffects> {
  const effects = miniPack(changes);
  const { ok, diagnostics } = await build({ pack: '/pack' }, effects);
  if (!ok) throw new Error(JSON.stringify(diagnostics));
  return effects;
}

const begin = (effects: MemoryEffects, date = '2024-03-08') => edition({ pack: '/pack', date }, effects);
const codes = (found: Awaited<ReturnType<typeof begin>>) => told(found.diagnostics).map(({ code }) => code);

test('keeps the manifest, sets the date, names the edition before, and writes the configuration last', async () => {
  const effects = await builtPack();
  const manifest = effects.text('/pack/output/manifest.json');
  effects.log.length = 0;
  const found = await begin(effects);
  expect(found).toMatchObject({ ok: true, date: '2024-03-08', kept: 'data/editions/2024-03-01.json' });
  expect(effects.text(kept)).toBe(manifest);
  expect(effects.text('/pack/briefpack.yaml')).toContain(
    'edition: 2024-03-08\nprevious: data/editions/2024-03-01.json\nstatus: draft\n',
  );
  expect(effects.log.filter((line) => line.startsWith('rename'))).toEqual([
    `rename ${kept}`,
    'rename /pack/briefpack.yaml',
  ]);
});

test('lists what is due: facts that have ended, those that say nothing, and open caveats', async () => {
  const dated = facts
    .replace('evidence: and food $6 billion', 'evidence: and food $6 billion\n    validFor: P30D')
    .replace(
      'evidence: of which machinery $18.25 billion',
      'evidence: of which machinery $18.25 billion\n    validFor: P1Y',
    );
  const { due } = await begin(await builtPack({ 'data/facts/trade.yaml': dated }));
  expect(due?.expired).toEqual([
    { id: 'food', text: 'Exports of food: $6bn', asOf: '2024-02-01', until: '2024-03-02' },
  ]);
  expect(due?.undated.map(({ id }) => id)).toEqual(['exports', 'exports-2030', 'talks-continue']);
  expect(due?.caveats.map(({ id, severity }) => [id, severity])).toEqual([['goods-only', 'note']]);
});

test('goes on where it was stopped after the manifest was kept', async () => {
  const effects = await builtPack();
  effects.files.set(kept, effects.files.get('/pack/output/manifest.json') ?? new Uint8Array());
  expect(await begin(effects)).toMatchObject({ ok: true });
});

test.each<[string, string, (effects: MemoryEffects) => void]>([
  ['an edition that was never built', 'manifest-missing', ({ files }) => files.delete('/pack/output/manifest.json')],
  [
    'a manifest that cannot be read',
    'edition-unreadable',
    ({ files }) => files.set('/pack/output/manifest.json', new TextEncoder().encode('{')),
  ],
  ['an output that is not there', 'edition-part-built', ({ files }) => files.delete('/pack/output/trade.pdf')],
  [
    'an output that was edited',
    'outputs-changed',
    ({ files }) => files.set('/pack/output/trade.pdf', new Uint8Array(1)),
  ],
  [
    'outputs that are older than the data',
    'outputs-stale',
    ({ files }) =>
      files.set(
        '/pack/data/facts/trade.yaml',
        new TextEncoder().encode(facts.replace('Outlook, last', 'Outlook, the last')),
      ),
  ],
  ['another manifest kept for this date', 'edition-kept', ({ files }) => files.set(kept, new Uint8Array(1))],
])('refuses %s and changes nothing', async (_, code, change) => {
  const effects = await builtPack();
  change(effects);
  const before = new Map(effects.files);
  const found = await begin(effects);
  expect(found.ok).toBe(false);
  expect(found.due).toBeUndefined();
  expect(codes(found)).toEqual([code]);
  expect(effects.files).toEqual(before);
});

test('refuses a date that is not later, and the outputs of another edition, in one run', async () => {
  const effects = await builtPack();
  expect(codes(await begin(effects, '2024-03-01'))).toEqual(['edition-not-later']);
  expect(codes(await begin(effects, '2023-01-01'))).toEqual(['edition-not-later']);
  expect((await begin(effects)).ok).toBe(true);
  expect(codes(await begin(effects, '2024-03-02')).sort()).toEqual(['edition-not-built', 'edition-not-later']);
});

test('refuses outputs of which only a part was made again', async () => {
  const effects = await builtPack();
  effects.files.set('/pack/data/facts/trade.yaml', new TextEncoder().encode(facts.replaceAll('18.25', '18.5')));
  await build({ pack: '/pack', only: 'trade.pdf' }, effects);
  expect(codes(await begin(effects))).toEqual(['edition-part-built']);
});

test('refuses a pack with errors, and a configuration that it could not edit in place', async () => {
  const broken = await builtPack();
  broken.files.set('/pack/data/facts/trade.yaml', new TextEncoder().encode(facts.replace('value: 6', 'value: six')));
  expect((await begin(broken)).ok).toBe(false);
  const config = readFileSync('tests/fixtures/mini/briefpack.yaml', 'utf8');
  const folded = await builtPack({
    'briefpack.yaml': config.replace('edition: 2024-03-01', 'edition: >-\n  2024-03-01'),
  });
  const before = new Map(folded.files);
  expect(codes(await begin(folded))).toEqual(['config-not-edited']);
  expect(folded.files).toEqual(before);
});
