import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/index.ts';
import { build } from '../../src/index.ts';
import { brandBytes, brands } from '../fixtures/brands/brands.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { told } from '../told.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-brands-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The first pack with a brand. */
function packOn(name: keyof typeof brands): string {
  const pack = join(scratch, name);
  for (const path of ['data', 'templates']) cpSync(path, join(pack, path), { recursive: true });
  writeFileSync(join(pack, 'house-style.potx'), brandBytes(name));
  writeFileSync(join(pack, 'briefpack.yaml'), `${readFileSync('briefpack.yaml', 'utf8')}brand: ./house-style.potx\n`);
  return pack;
}

describe.each(Object.keys(brands) as (keyof typeof brands)[])('the first pack on the brand `%s`', (name) => {
  test('is proved by reading it back, is valid, and has the same bytes twice', async () => {
    const pack = packOn(name);
    const options = { pack, only: '*.pptx', prove: true };
    const first = await build({ ...options, out: join(scratch, `${name}-1`) });
    expect(told(first.diagnostics)).toEqual([]);
    expect(first.ok).toBe(true);
    const second = await build({ ...options, out: join(scratch, `${name}-2`) });
    expect(second.outputs.map(({ sha256 }) => sha256)).toEqual(first.outputs.map(({ sha256 }) => sha256));
    expect(await validatorErrors(join(scratch, `${name}-1`, 'briefing.pptx'))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(scratch, `${name}-1`, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.inputs).toContainEqual(expect.objectContaining({ path: 'house-style.potx', from: 'pack' }));
  }, 60_000);
});
