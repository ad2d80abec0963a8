import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import type { TraceResult } from '../../src/index.ts';
import { build } from '../../src/index.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-trace-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(async () => {
  cpSync('tests/fixtures/mini', join(scratch, 'pack'), { recursive: true });
  await build({ pack: join(scratch, 'pack'), out: join(scratch, 'out') });
});

async function run(argv: readonly string[], terminal: Partial<Parameters<typeof captureIo>[0]> = {}) {
  const io = captureIo({ folder: scratch, ...terminal });
  const status = await cli(['trace', ...argv], io);
  return { status, out: io.written.out, error: io.written.error };
}

describe('briefpack trace', () => {
  it('lists each figure with its page, and what its fact is where it is printed first', async () => {
    const { status, out, error } = await run(['out/trade.pdf', 'machinery']);
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^out\/trade\.pdf: .+\n\d pages, edition 2024-03-01 \(draft\), data [0-9a-f]{8}\n/);
    expect(out).toMatch(/^all from: .+ \(.+, as of 2024-02-01\)$/m);
    const block = [
      'p. 1  $18.25 billion  machinery',
      '        Exports of machinery: $18.25 billion',
      '        “of which machinery $18.25 billion”',
      '        Table 1, machinery row; as of 2024-02-01',
      '        caveats: goods-only',
    ].join('\n');
    expect(out).toContain(`\n${block}\n`);
    expect(out.split('of which machinery').length).toBe(2);
    expect(out).toMatch(/\nCaveats\n {2}goods-only \(note\): The yearbook counts goods and leaves services out\.\n$/);
  });

  it('explains what a derived figure was computed from', async () => {
    const { out } = await run(['out/trade.pptx', 'machinery-share']);
    const block = [
      'slide 3  approximately 58 per cent  machinery-share',
      '           Share of machinery in exports: approximately 58 per cent',
      '           computed: $18.25bn ÷ approximately $31.5bn = approximately 58%',
      '           from machinery',
      '             Exports of machinery: $18.25 billion',
      '             “of which machinery $18.25 billion”',
    ].join('\n');
    expect(out).toContain(`\n${block}\n`);
    expect(out).toMatch(/\n {11}from exports\n {13}Exports of goods: approximately \$31\.5 billion\n/);
    expect(out).toMatch(/\nslide 3 {2}approx\. 58% +machinery-share {2}chart\n/);
  });

  it('looks for a negative figure, and for words behind a double dash', async () => {
    for (const argv of [['-5%'], ['-$5bn'], ['--', '--help']]) {
      const { status, out, error } = await run(['out/trade.pdf', ...argv]);
      expect(error).toBe('');
      expect(status).toBe(1);
      expect(out).toContain(`text-not-in-file: \`${argv.at(-1)}\` does not stand in`);
    }
    const json = await run(['out/trade.pdf', '-5%', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ trace: { search: { text: '-5%' } } });
  });

  it('tells that a folder is no file', async () => {
    const { status, out } = await run(['out']);
    expect(status).toBe(1);
    expect(out).toContain('finished-file-is-folder: `out` is a folder');
  });

  it('refers to what was explained before', async () => {
    const { out } = await run(['out/trade.pdf']);
    expect(out).toMatch(/\n\d+ prints of \d+ facts\n/);
    expect(out).toMatch(/^p\. \d {2}\$18\.25 billion +machinery {2}see p\. 1$/m);
    expect(out).toMatch(/\n {8}from machinery: \$18\.25 billion \(see p\. 1\)\n/);
  });

  it('is never wider than a hundred columns, with the pack at hand too', async () => {
    for (const argv of [['out/briefing.pdf'], ['out/briefing.pptx'], ['out/trade.pdf', '--pack', 'pack']]) {
      const { out } = await run(argv);
      expect(out.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
    }
  });

  it('tells the line of the template with the pack at hand', async () => {
    const { status, out } = await run(['out/trade.pdf', 'exports-2030', '--pack', 'pack']);
    expect(status).toBe(0);
    expect(out).toMatch(/\n +templates\/trade\/brief\.md\.hbs:8:\d+\n/);
  });

  it('gives one JSON object on request, complete', async () => {
    const { status, out } = await run(['out/trade.pdf', '$18.25bn', '--format', 'json']);
    expect(status).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    const { trace, ...result } = JSON.parse(out) as TraceResult;
    expect(result).toEqual({ ok: true, file: 'out/trade.pdf', diagnostics: [] });
    expect(Object.keys(trace ?? {})).toEqual([
      ...['unit', 'extent', 'document', 'printed', 'figures', 'facts', 'sources', 'caveats', 'search'],
    ]);
    expect(trace?.figures[0]).toMatchObject({ number: 1, part: 'text', fact: 'machinery', standing: 'stands' });
    expect(trace?.facts[0]).toMatchObject({ id: 'machinery', evidence: 'of which machinery $18.25 billion' });
  });

  it('fails where no fact prints what was looked for, and says where it stands', async () => {
    const { status, out } = await run(['out/trade.pdf', 'Billions of U.S. dollars']);
    expect(status).toBe(1);
    expect(out).toContain('0 of ');
    expect(out).toMatch(/error text-not-traced: .* which stands on page \d\n {2}hint: .*\n\n1 error\n$/);
    expect((await run(['out/trade.pdf', '$99bn'])).out).toContain('error text-not-in-file: ');
  });

  it('marks a figure that somebody has changed, and fails', async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(readFileSync(join(scratch, 'out/trade.pptx')));
    const [name, part] = Object.entries(parts).find(
      ([path, bytes]) => /^ppt\/slides\/slide\d+\.xml$/.test(path) && strFromU8(bytes).includes('$45'),
    ) ?? ['', new Uint8Array()];
    const changed = { ...parts, [name]: strToU8(strFromU8(part).replace('$45', '$54')) };
    writeFileSync(join(scratch, 'by-hand.pptx'), zipSync(changed));
    const { status, out } = await run(['by-hand.pptx', 'exports-2030']);
    expect(status).toBe(1);
    expect(out).toMatch(/^slide \d {2}.*\$45.* {2}exports-2030 {2}not found/m);
    expect(out).toMatch(/error figures-changed: `by-hand\.pptx` no longer prints `\$45.*` on slide \d\n/);
  });

  it('colours on a terminal', async () => {
    const plain = await run(['out/trade.pdf', 'machinery']);
    const colored = await run(['out/trade.pdf', 'machinery'], { isTerminal: true });
    const start = `${String.fromCharCode(27)}[`;
    expect(colored.out).toContain(`${start}36mmachinery${start}0m`);
    expect(colored.out.replace(/\p{Cc}\[[\d;]*m/gu, '')).toBe(plain.out);
  });
});
