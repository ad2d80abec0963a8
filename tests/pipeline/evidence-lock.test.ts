import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildResult } from '../../src/index.ts';
import { emptyLock, readEvidenceLock, renderEvidenceLock } from '../../src/pipeline/evidence-lock.ts';
import { build, check, facts as listFacts } from '../../src/pipeline/index.ts';
import { sha256 } from '../../src/pipeline/sha256.ts';
import { told } from '../told.ts';
import type { MemoryEffects } from './memory-effects.ts';
import { miniPack } from './mini-pack.ts';

const text = readFileSync('tests/fixtures/yearbook.txt', 'utf8');
const facts = readFileSync('tests/fixtures/mini/data/facts/trade.yaml', 'utf8');
const sourcesFile = readFileSync('tests/fixtures/mini/data/sources.yaml', 'utf8');
const lockFile = '/pack/data/evidence.lock';
const sources = { yearbook: '/texts/yearbook.txt' };

/** The smallest pack beside the text of its source. */
function pack(changes: Readonly<Record<string, string>> = {}): MemoryEffects {
  const effects = miniPack(changes);
  put(effects, sources.yearbook, text);
  return effects;
}

function put(effects: MemoryEffects, path: string, content: string): void {
  effects.files.set(path, new TextEncoder().encode(content));
}

const lookUp = (effects: MemoryEffects, given: Readonly<Record<string, string>> = sources) =>
  check({ pack: '/pack', sources: given }, effects);
const codesOf = ({ diagnostics }: BuildResult) => diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const lockOf = (effects: MemoryEffects) =>
  JSON.parse(effects.text(lockFile)) as Record<'sources' | 'facts', Readonly<Record<string, string>>>;

/** The pack after a check that passed, then with another text in one of its files. */
async function locked(file?: string, content = ''): Promise<MemoryEffects> {
  const effects = pack();
  expect((await lookUp(effects)).diagnostics).toEqual([]);
  if (file !== undefined) put(effects, `/pack/${file}`, content);
  return effects;
}

describe('a check against the text of a source', () => {
  test('notes the text and every stated fact when it passes, and says how many', async () => {
    const effects = pack();
    const result = await lookUp(effects);
    expect(result).toMatchObject({ ok: true, outputs: [], diagnostics: [] });
    expect(result.timings.find(({ phase }) => phase === 'evidence')?.summary).toBe('5 facts');
    const lock = lockOf(effects);
    expect(lock.sources).toEqual({ yearbook: sha256(text) });
    expect(Object.keys(lock.facts)).toEqual(['exports', 'exports-2030', 'food', 'machinery', 'talks-continue']);
    for (const hash of Object.values(lock.facts)) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(effects.text(lockFile)).toMatch(/^ {4}"food": "\w+",$/m);
    expect(effects.log.slice(-2)).toEqual([`write ${lockFile}.part`, `rename ${lockFile}`]);
  });

  test('does not write the same again', async () => {
    const effects = await locked();
    const before = effects.log.length;
    expect((await lookUp(effects)).diagnostics).toEqual([]);
    expect(effects.log.length).toBe(before);
  });

  test('writes nothing when a phrase is not there, or anything else is wrong', async () => {
    const wrong = pack({
      'data/facts/trade.yaml': facts.replace('talks on tariffs continue', 'talks on tariffs stop'),
    });
    const result = await lookUp(wrong);
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([
      { code: 'evidence-mismatch', place: { file: 'data/facts/trade.yaml' }, hint: expect.any(String) },
    ]);
    const elsewhere = pack({ 'templates/trade/brief.md.hbs': '{{fact "imports"}}\n' });
    expect(codesOf(await lookUp(elsewhere))).toEqual(['error unknown-fact']);
    for (const effects of [wrong, elsewhere]) expect(effects.log).toEqual([]);
  });

  test('tells when the lock cannot be written', async () => {
    const effects = pack();
    effects.failure = { path: lockFile, code: 'EACCES' };
    expect(codesOf(await lookUp(effects))).toEqual(['error output-not-writable']);
    expect(effects.files.has(lockFile)).toBe(false);
  });

  test('keeps what the lock notes of other sources, and drops what is gone', async () => {
    const second = `${sourcesFile}  digest: {title: A digest, kind: article, asOf: 2024-02-01}\n`;
    const moved = facts.replace('    at: Outlook, first', '    source: digest\n    at: Outlook, first');
    const effects = pack({ 'data/sources.yaml': second, 'data/facts/trade.yaml': moved });
    put(effects, '/texts/digest.txt', text);
    put(effects, lockFile, renderEvidenceLock({ sources: new Map([['gone', 'x']]), facts: new Map([['gone', 'x']]) }));
    expect(codesOf(await lookUp(effects))).toEqual(['warning evidence-unverified']);
    expect(Object.keys(lockOf(effects).sources)).toEqual(['yearbook']);
    expect(Object.keys(lockOf(effects).facts)).toEqual(['exports', 'exports-2030', 'food', 'machinery']);
    expect(codesOf(await lookUp(effects, { digest: '/texts/digest.txt' }))).toEqual([]);
    expect(Object.keys(lockOf(effects).sources)).toEqual(['digest', 'yearbook']);
    expect(Object.keys(lockOf(effects).facts)).toHaveLength(5);
  });

  test('names the source when it is not one of the pack', async () => {
    const { diagnostics } = await lookUp(pack(), { yearbok: sources.yearbook });
    const unknown = diagnostics.find(({ code }) => code === 'unknown-source');
    expect(unknown).toMatchObject({ severity: 'error', message: 'unknown source `yearbok`' });
    expect(unknown?.hint).toContain('did you mean `yearbook`?');
  });

  test('tells a text that is not there, and one that is no UTF-8', async () => {
    const effects = pack();
    const missing = await lookUp(effects, { yearbook: '/texts/no.txt' });
    expect(missing.diagnostics).toMatchObject([
      { code: 'source-not-readable', message: expect.stringContaining('there is no such file') },
    ]);
    effects.files.set(sources.yearbook, new Uint8Array([0x41, 0xff]));
    expect((await lookUp(effects)).diagnostics).toMatchObject([
      { code: 'not-utf8', place: { file: sources.yearbook, line: 1, column: 2 } },
    ]);
  });

  test('takes breaks between the pages of a text for spaces', async () => {
    const effects = pack();
    put(effects, sources.yearbook, text.replace('continue\nbetween', 'continue\n\fbetween'));
    expect((await lookUp(effects)).diagnostics).toEqual([]);
  });
});

describe('a source that has changed', () => {
  const stated = (hash: string) => `${sourcesFile}    sha256: ${hash}\n`;
  const other = sha256('another text');

  test('is told by a check against it, which goes by the new text', async () => {
    const effects = pack({ 'data/sources.yaml': stated(other) });
    const result = await lookUp(effects);
    expect(result.ok).toBe(true);
    expect(result.diagnostics).toMatchObject([
      { code: 'source-changed', severity: 'warning', place: { file: 'data/sources.yaml', line: 6 } },
    ]);
    expect(result.diagnostics[0]?.hint).toContain(`\`sha256: ${sha256(text)}\``);
    expect(lockOf(effects).sources).toEqual({ yearbook: sha256(text) });
  });

  test('is told where `sources.yaml` and the lock name different texts', async () => {
    const effects = await locked('data/sources.yaml', stated(other));
    expect(codesOf(await check({ pack: '/pack' }, effects))).toEqual(['warning source-changed']);
    put(effects, '/pack/data/sources.yaml', stated(sha256(text)));
    expect((await check({ pack: '/pack' }, effects)).diagnostics).toEqual([]);
  });

  test('is told where only the lock knows the text of before', async () => {
    const effects = await locked();
    put(effects, sources.yearbook, `${text}\nA new last line.\n`);
    expect(codesOf(await lookUp(effects))).toEqual(['warning source-changed']);
    expect(codesOf(await lookUp(effects))).toEqual([]);
  });
});

describe('without the text of a source', () => {
  const changed = facts.replace('evidence: and food $6 billion', 'evidence: food $6 billion');

  test('facts that were looked up are not told', async () => {
    const effects = await locked();
    effects.ci = 'true';
    expect((await build({ pack: '/pack', strict: true }, effects)).diagnostics).toEqual([]);
  });

  test.each([
    ['an info', undefined, false, 'info'],
    ['a warning in CI, where somebody may have deleted it', '1', false, 'warning'],
    ['an error where it is strict', '1', true, 'error'],
  ])('a pack without a lock is told as %s', async (_, ci, strict, severity) => {
    const effects = pack();
    effects.ci = ci;
    const result = await check({ pack: '/pack', strict }, effects);
    expect(result.ok).toBe(severity !== 'error');
    expect(codesOf(result)).toEqual([`${severity} evidence-never-verified`]);
  });

  test.each([
    ['evidence', changed],
    [
      'modality',
      facts.replace(
        '    modality: reported\n    at: Table 1, food row',
        '    modality: committed\n    at: Table 1, food row',
      ),
    ],
    ['value', facts.replace('value: 6\n', 'value: 6.0\n')],
    ['place', facts.replace('at: Table 1, food row', 'at: Table 1, row of food')],
  ])('a fact whose %s has changed is told', async (_, content) => {
    const effects = await locked('data/facts/trade.yaml', content);
    const result = await check({ pack: '/pack' }, effects);
    expect(result.diagnostics).toMatchObject([
      {
        code: 'evidence-unverified',
        severity: 'warning',
        message: '`food` has changed since its evidence was held against its source',
        place: { file: 'data/facts/trade.yaml', line: 24 },
        hint: expect.stringContaining('briefpack check --source yearbook=FILE'),
      },
    ]);
  });

  test('the list of facts says which were looked up as they are now', async () => {
    const effects = await locked('data/facts/trade.yaml', facts.replace('value: 6', 'value: 7'));
    const { facts: rows } = await listFacts({ pack: '/pack' }, effects);
    const evidenceOf = (id: string) =>
      rows.find((row) => row.id === id)?.status.filter((each) => /looked-up|derived/.test(each));
    expect(['exports', 'talks-continue', 'food', 'machinery-share'].map(evidenceOf)).toEqual([
      ['looked-up'],
      ['looked-up'],
      ['not-looked-up'],
      ['derived'],
    ]);
  });

  test('a new fact is told, and a changed label is not', async () => {
    const statement = '  more: {text: More is said, modality: reported, at: Outlook, evidence: more}\n';
    const effects = await locked('data/facts/trade.yaml', facts.replace('statements:\n', `statements:\n${statement}`));
    const { diagnostics } = await check({ pack: '/pack' }, effects);
    expect(told(diagnostics).map(({ message }) => message)).toEqual([
      'the evidence of `more` was never held against its source',
    ]);
    put(effects, '/pack/data/facts/trade.yaml', facts.replace('label: Food', 'label: Foodstuffs'));
    expect((await check({ pack: '/pack' }, effects)).diagnostics).toEqual([]);
  });

  test.each([
    ['', false, 'warning'],
    ['0', false, 'warning'],
    ['false', false, 'warning'],
    ['true', false, 'error'],
    ['1', false, 'error'],
    [undefined, false, 'warning'],
    [undefined, true, 'error'],
  ])(
    'with CI=%s and strict=%s, a fact that is newer than the lock gets the severity %s',
    async (ci, strict, severity) => {
      const effects = await locked('data/facts/trade.yaml', changed);
      effects.ci = ci;
      const result = await check({ pack: '/pack', strict }, effects);
      expect(codesOf(result)).toEqual([`${severity} evidence-unverified`]);
      expect(result.ok).toBe(severity === 'warning');
    },
  );

  test('the lock changes no byte of what is made', async () => {
    const [without, withLock] = [pack(), await locked()];
    const results = [await build({ pack: '/pack' }, without), await build({ pack: '/pack' }, withLock)];
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const outputs = [...without.files.keys()].filter((path) => path.startsWith('/pack/output/'));
    expect(outputs).toHaveLength(6);
    for (const path of outputs) expect(withLock.files.get(path), path).toEqual(without.files.get(path));
    expect(without.text('/pack/output/manifest.json')).not.toContain('evidence.lock');
  });
});

describe('the lock', () => {
  const read = (content: string) => readEvidenceLock({ file: 'data/evidence.lock', text: content });
  const lock = {
    sources: new Map([
      ['b', '2'],
      ['a', '1'],
    ]),
    facts: new Map([['constructor', 'f']]),
  };

  test('is read as it was written, sorted', () => {
    const written = renderEvidenceLock(lock);
    expect(written.indexOf('"a"')).toBeLessThan(written.indexOf('"b"'));
    expect(read(written)).toEqual({ value: lock, diagnostics: [] });
    expect(read(renderEvidenceLock(emptyLock)).value).toEqual(emptyLock);
  });

  test.each([
    ['', 'it is no JSON', 1],
    ['{"version": 1, "sources": {}, "facts": {}}', 'it is not a lock of version 2', 1],
    ['{"version": 2, "sources": {}}', 'it is not a lock of version 2', 1],
    ['{"version": 2, "sources": [], "facts": {"a": 1}}', 'it is not a lock of version 2', 1],
    [renderEvidenceLock(lock).replace('    "a"', '<<<<<<< HEAD\n    "a"'), 'it holds the marks of a merge conflict', 4],
  ])('is refused when it is not whole: %j', (content, reason, line) => {
    const { value, diagnostics } = read(content);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'evidence-lock-not-readable', severity: 'error', place: { file: 'data/evidence.lock', line } },
    ]);
    expect(diagnostics[0]?.message).toContain(reason);
  });

  test('is not written over when it cannot be read, and hides no other problem', async () => {
    const effects = pack({
      'data/evidence.lock': '{"facts": {"imports": "0"}\n=======\n',
      'templates/trade/brief.md.hbs': '{{fact "imports"}}\n',
    });
    const result = await lookUp(effects);
    expect(codesOf(result)).toEqual(['error evidence-lock-not-readable', 'error unknown-fact']);
    expect(effects.log).toEqual([]);
  });

  test('is refused where a link leads out of the pack', async () => {
    const effects = await locked();
    effects.links.set(lockFile, '/elsewhere/evidence.lock');
    put(effects, '/elsewhere/evidence.lock', effects.text(lockFile));
    expect(codesOf(await check({ pack: '/pack' }, effects))).toEqual(['error path-leaves-pack']);
  });
});
