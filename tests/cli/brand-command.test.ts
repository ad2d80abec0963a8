import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import type { BrandResult } from '../../src/index.ts';
import { checkPptx } from '../../src/pptx/index.ts';
import { brandBytes } from '../fixtures/brands/brands.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-brand-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(join(scratch, 'haus.potx'), brandBytes('german'));
  writeFileSync(join(scratch, 'letter.potx'), 'a letter');
});

async function run(...argv: readonly string[]) {
  const io = captureIo({ folder: scratch });
  const status = await cli(['brand', ...argv], io);
  return { status, out: io.written.out, error: io.written.error };
}

describe('briefpack brand', () => {
  it('shows layouts and what they are for, what is missing, colours with contrast, and fonts', async () => {
    const { status, out, error } = await run('haus.potx');
    expect(status).toBe(0);
    expect(error).toBe('');
    expect(out).toMatch(/^haus\.potx: slides of 13\.33 × 7\.5 in$/m);
    expect(out).toMatch(/^ {2}Titelfolie +title for title; holds ctrTitle subTitle$/m);
    expect(out).toMatch(/^ {2}tiles +missing; made from Nur Titel$/m);
    expect(out).toMatch(/^ {2}accent4 +#90BE6D contrast 2\.15, too faint for text and bars$/m);
    expect(out).toMatch(/^ {2}Arial +widths estimated from Carlito$/m);
  });

  it('shows the lines that choose other layouts, which a pack takes as they are', async () => {
    const { out } = await run('haus.potx');
    const yaml = out.slice(out.indexOf('  brand:'));
    expect(yaml).toContain('    file: "./haus.potx"\n    layouts:\n      title: "Titelfolie"\n');
    expect(yaml.trimEnd().split('\n')).toHaveLength(3 + 12);
  });

  it('gives one JSON object where that is asked for', async () => {
    const { status, out } = await run('haus.potx', '--format', 'json');
    expect(status).toBe(0);
    const { ok, brand, diagnostics } = JSON.parse(out) as BrandResult;
    expect(ok).toBe(true);
    expect(brand?.layouts.map(({ name }) => name)).toContain('Zwei Inhalte');
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'brand-layout-made',
      'brand-layout-made',
      'brand-font-estimated',
    ]);
  });

  it('writes a sample deck with a slide of every kind', async () => {
    const { status, out, error } = await run('haus.potx', '--sample', 'shown/sample.pptx');
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^wrote shown\/sample\.pptx$/m);
    expect(await checkPptx(readFileSync(join(scratch, 'shown/sample.pptx')), 'deck.pptx')).toEqual([]);
  });

  it('says what is wrong with a file that is no brand, or is not there, and writes no sample', async () => {
    const letter = await run('letter.potx', '--sample', 'never.pptx');
    expect(letter.status).toBe(1);
    expect(letter.out).toBe('');
    expect(letter.error).toContain('brand-wrong-kind: the brand `letter.potx` is not a PowerPoint file');
    expect(existsSync(join(scratch, 'never.pptx'))).toBe(false);
    expect((await run('nothing.potx')).error).toContain('brand-missing: there is no file `nothing.potx`');
  });
});
