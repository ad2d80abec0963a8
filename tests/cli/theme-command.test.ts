import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { readTheme } from '../../src/theme/index.ts';
import { brandBytes, brands } from '../fixtures/brands/brands.ts';
import { defaultThemeSource } from '../theme/default-theme.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-theme-'));
const names = Object.keys(brands) as (keyof typeof brands)[];
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(() => {
  for (const name of names) writeFileSync(join(scratch, `${name}.potx`), brandBytes(name));
});

async function run(...argv: readonly string[]) {
  const io = captureIo({ folder: scratch });
  const status = await cli(argv, io);
  return { status, ...io.written };
}

describe('briefpack theme', () => {
  it.each(names)('writes a theme from the file of the brand `%s` in which all can be read', async (name) => {
    const { status, out } = await run('theme', '--from', `${name}.potx`, '--out', `${name}.yaml`);
    expect(status).toBe(0);
    expect(out).toContain(`theme: ./${name}.yaml`);
    const text = readFileSync(join(scratch, `${name}.yaml`), 'utf8');
    const { value, diagnostics } = readTheme({ file: `${name}.yaml`, text }, [defaultThemeSource()]);
    expect(diagnostics).toEqual([]);
    expect(value?.name).toBe(name);
  });

  it('tells which colours it changed, and why', async () => {
    const { out } = await run('theme', '--from', 'german.potx', '--out', 'told.yaml');
    expect(out).toMatch(/^ {2}steel: accent4 #90BE6D was too faint to read and is #[0-9A-F]{6}$/m);
    expect(readFileSync(join(scratch, 'told.yaml'), 'utf8')).toContain(
      '# steel: accent4 is #90BE6D; too faint to read',
    );
  });

  it('leaves a file that is there, unless forced', async () => {
    writeFileSync(join(scratch, 'ours.yaml'), 'name: ours\n');
    const { status, error } = await run('theme', '--from', 'german.potx', '--out', 'ours.yaml');
    expect([status, error]).toEqual([1, expect.stringContaining('file-exists')]);
    expect(readFileSync(join(scratch, 'ours.yaml'), 'utf8')).toBe('name: ours\n');
    expect((await run('theme', '--from', 'german.potx', '--out', 'ours.yaml', '--force')).status).toBe(0);
  });

  it('needs a file', async () => {
    expect((await run('theme')).status).toBe(2);
    expect((await run('theme', '--from', 'none.potx')).error).toContain('brand-missing');
  });
});

describe('briefpack templates and eject', () => {
  it('list the pieces, and copy one', async () => {
    const pack = join(scratch, 'pack');
    cpSync('tests/fixtures/mini', pack, { recursive: true });
    const listed = await run('templates', pack);
    expect(listed.out).toMatch(/^ {2}theme\/colors +tool {2}templates\/theme\/default\.yaml$/m);
    expect(await run('eject', 'theme/colors', pack)).toMatchObject({
      status: 0,
      out: 'wrote templates/theme/default.yaml\n',
    });
    expect((await run('templates', pack)).out).toMatch(/^ {2}theme\/colors +pack {2}.* in place of the tool’s$/m);
    expect(JSON.parse((await run('templates', pack, '--format', 'json')).out).pieces.length).toBeGreaterThan(15);
    expect(await run('eject', 'theme/colrs', pack)).toMatchObject({ status: 1, out: '' });
  });
});
