import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildResult, Manifest } from '../../src/pipeline/index.ts';
import { build, check, explain, facts } from '../../src/pipeline/index.ts';
import { miniPack } from './mini-pack.ts';

const read = (path: string) => readFileSync(`tests/fixtures/mini/${path}`, 'utf8');
const data = 'data/facts/trade.yaml';
const template = 'templates/trade/brief.md.hbs';

/** The smallest pack with a figure that nothing prints. */
const withImports = {
  'data/facts/more.yaml': `source: yearbook
facts:
  imports:
    indicator: Imports of goods
    value: 40
    unitMeasure: USD
    unitMultiplier: billion
    modality: reported
    at: Table 2
    evidence: imports of $40 billion
`,
};

describe('facts', () => {
  test('lists all facts of a pack, and writes nothing', async () => {
    const effects = miniPack();
    const result = await facts({ pack: '/pack' }, effects);
    expect(result).toMatchObject({ ok: true, complete: true, diagnostics: [] });
    expect(result.facts.map(({ id }) => id)).toEqual([
      ...['exports', 'machinery', 'food', 'exports-2030', 'talks-continue', 'exports-not-itemised', 'machinery-share'],
      ...['exports-by-kind-share-of-food', 'exports-by-kind-share-of-exports-not-itemised'],
    ]);
    expect(result.counts).toEqual({ facts: 9, printed: 9, operands: 0, unused: 0 });
    expect(effects.log).toEqual([]);
  });

  test('names the pages, slides and pictures of the manifest', async () => {
    const effects = miniPack();
    await build({ pack: '/pack' }, effects);
    const manifest = JSON.parse(effects.text('/pack/output/manifest.json')) as Manifest;
    const listed = (await facts({ pack: '/pack' }, effects)).facts;
    for (const { fact, printed } of manifest.facts) {
      const row = listed.find(({ id }) => id === fact);
      expect(row?.printed).toEqual(printed);
    }
  });

  test('counts those that are listed, and tells those that nothing prints', async () => {
    const { facts: rows, counts } = await facts({ pack: '/pack', status: ['unused'] }, miniPack(withImports));
    expect(rows.map(({ id, printed }) => [id, printed])).toEqual([['imports', []]]);
    expect(counts).toEqual({ facts: 1, printed: 0, operands: 0, unused: 1 });
  });

  test('takes the day of the edition, or another, for those that no longer hold', async () => {
    const effects = miniPack({ [data]: `validFor: P1M\n${read(data)}` });
    const stale = async (at?: string) =>
      (await facts({ pack: '/pack', status: ['stale'], ...(at !== undefined && { at }) }, effects)).facts.length;
    expect(await stale()).toBe(0);
    expect(await stale('2024-03-02')).toBe(5);
  });

  test('lists what could be read of a pack with errors, and calls nothing unused', async () => {
    const broken = miniPack({ ...withImports, [template]: '# Exports of {{fact "exprts"}}\n' });
    const result = await facts({ pack: '/pack' }, broken);
    expect(result).toMatchObject({ ok: false, complete: false });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['unknown-fact']);
    expect(result.facts).toHaveLength(10);
    expect(result.facts.find(({ id }) => id === 'imports')).toMatchObject({
      status: ['reported', 'not-looked-up'],
      printed: [],
    });
    expect(result.facts.find(({ id }) => id === 'exports-2030')?.printed.map(({ output }) => output)).toEqual([
      'briefing.pptx',
      'trade.pptx',
    ]);
  });

  test('leaves out a fact with an error, and tells the error', async () => {
    const broken = miniPack({ [data]: read(data).replace('value: 45', 'value: many') });
    const result = await facts({ pack: '/pack' }, broken);
    expect(result.ok).toBe(false);
    expect(result.facts.map(({ id }) => id)).not.toContain('exports-2030');
    expect(result.diagnostics.map(({ place }) => place?.file)).toContain(data);
  });

  test('knows sections by their files, and says which there are', async () => {
    const result = await facts({ pack: '/pack', sections: ['trad', 'more'] }, miniPack(withImports));
    expect(result.facts.map(({ id }) => id)).toEqual(['imports']);
    expect(result).toMatchObject({ ok: false, complete: true });
    expect(result.diagnostics).toMatchObject([{ code: 'unknown-section', hint: expect.stringContaining('`trade`') }]);
  });

  test('of a folder without a pack lists nothing and says so', async () => {
    const result = await facts({ pack: '/elsewhere', sections: ['trade'] }, miniPack());
    expect(result).toMatchObject({ ok: false, facts: [], counts: { facts: 0 } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['not-a-pack']);
  });
});

describe('explain', () => {
  test('leads from a print to its template line', async () => {
    const { ok, explanation } = await explain({ pack: '/pack', fact: 'machinery-share' }, miniPack());
    expect(ok).toBe(true);
    expect(explanation?.operands.map(({ id }) => id)).toEqual(['machinery', 'exports']);
    const places = explanation?.printed.flatMap(({ prints }) => prints.map(({ place }) => place?.file));
    expect([...new Set(places)].sort()).toEqual([
      'templates/trade/brief.md.hbs',
      'templates/trade/charts/exports-by-kind.yaml',
      'templates/trade/deck.md.hbs',
    ]);
    const line =
      read(template)
        .split('\n')
        .findIndex((text) => text.includes('{{fact "machinery-share"}}')) + 1;
    const first = explanation?.printed.find(({ output }) => output === 'trade.pdf')?.prints[0];
    expect(first).toMatchObject({ number: 1, part: 'text', form: 'full', place: { file: template, line } });
  });

  test('knows the line that cites a fact in a brief, and its page', async () => {
    const cited = read(template).replace('It expects', 'Talks go on.{{cite "imports"}} It expects');
    const { explanation } = await explain(
      { pack: '/pack', fact: 'imports' },
      miniPack({ ...withImports, [template]: cited }),
    );
    expect(explanation?.printed).toMatchObject([
      { output: 'briefing.pdf', prints: [], cited: [{ file: template, line: 8 }] },
      { output: 'trade.pdf', prints: [], cited: [{ file: template, line: 8 }] },
    ]);
    expect(explanation?.status).toEqual(['reported', 'not-looked-up', 'printed']);
  });

  test('proposes the fact that is meant, and those whose ids hold the word', async () => {
    const hintFor = async (fact: string) => {
      const result = await explain({ pack: '/pack', fact }, miniPack());
      expect(result).toMatchObject({ ok: false, complete: true, diagnostics: [{ code: 'no-such-fact' }] });
      expect(result.explanation).toBeUndefined();
      return result.diagnostics[0]?.hint;
    };
    expect(await hintFor('exprts')).toBe('did you mean `exports`?');
    expect(await hintFor('Machinery')).toBe('did you mean `machinery` or `machinery-share`?');
    expect(await hintFor('tariffs')).toBe('`briefpack facts` lists all there are');
  });

  test('of a fact with an error tells the error alone', async () => {
    const broken = miniPack({ [data]: read(data).replace('value: 45', 'value: many') });
    const { ok, explanation, diagnostics } = await explain({ pack: '/pack', fact: 'exports-2030' }, broken);
    expect([ok, explanation]).toEqual([false, undefined]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('no-such-fact');
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

describe('unused facts', () => {
  const unused = ({ diagnostics }: BuildResult) => diagnostics.filter(({ code }) => code === 'unused-fact');

  test('are told by check and build alike, at their place', async () => {
    for (const run of [check, build]) {
      expect(unused(await run({ pack: '/pack' }, miniPack(withImports)))).toMatchObject([
        { severity: 'info', place: { file: 'data/facts/more.yaml', line: 3, column: 3 } },
      ]);
    }
  });

  test('are not told where outputs are left out, nor beside errors', async () => {
    const part = await build({ pack: '/pack', only: 'trade.pdf' }, miniPack(withImports));
    expect([part.ok, unused(part)]).toEqual([true, []]);
    const broken = miniPack({ ...withImports, [template]: '# Exports of {{fact "exprts"}}\n' });
    expect(unused(await check({ pack: '/pack' }, broken))).toEqual([]);
  });
});
