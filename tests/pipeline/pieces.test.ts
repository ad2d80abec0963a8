import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, eject, templates } from '../../src/index.ts';
import { told } from '../told.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-pieces-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function packNamed(name: string, files: Readonly<Record<string, string>> = {}, theme?: string): string {
  const pack = join(scratch, name);
  cpSync('tests/fixtures/mini', pack, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(pack, path), text);
  const config = join(pack, 'briefpack.yaml');
  if (theme !== undefined) writeFileSync(config, `${readFileSync(config, 'utf8')}\ntheme: ${theme}\n`);
  return pack;
}

const read = (pack: string, path: string) => readFileSync(join(pack, path), 'utf8');

describe('the pieces of a pack', () => {
  it('are told with whose is used now', async () => {
    const pack = packNamed('listed', { 'theme.yaml': 'callout: { padding: 9 }\n' }, './theme.yaml');
    const { ok, pieces } = await templates({ pack });
    expect(ok).toBe(true);
    const from = Object.fromEntries(pieces.map(({ name, from: origin, file }) => [name, `${origin} ${file}`]));
    expect(from).toMatchObject({
      'theme/callout': 'pack theme.yaml',
      'theme/colors': 'tool templates/theme/default.yaml',
      'themes/gazette': 'tool templates/theme/gazette.yaml',
      'partials/section-brief': 'tool templates/partials/section-brief.md.hbs',
      'trade/brief': 'pack templates/trade/brief.md.hbs',
      'starters/minimal': 'tool templates/starters/minimal/',
    });
  });

  it('are none where there is no pack', async () => {
    const { ok, pieces, diagnostics } = await templates({ pack: join(scratch, 'nowhere') });
    expect([ok, pieces, diagnostics.map(({ code }) => code)]).toEqual([false, [], ['not-a-pack']]);
  });
});

describe('a piece that is copied into a pack', () => {
  it('is a file as it is, and counts from then on', async () => {
    const pack = packNamed('partial');
    const { file } = await eject({ pack, name: 'partials/chart-legend' });
    expect(file).toBe('templates/partials/chart-legend.md.hbs');
    expect(read(pack, file ?? '')).toBe(readFileSync(file ?? '', 'utf8'));
    const { pieces } = await templates({ pack });
    expect(pieces.find(({ name }) => name === 'partials/chart-legend')).toMatchObject({ from: 'pack', replaces: true });
  });

  it('is never written over what the pack has, unless forced', async () => {
    const pack = packNamed('kept');
    await eject({ pack, name: 'chart-legend' });
    const path = 'templates/partials/chart-legend.md.hbs';
    writeFileSync(join(pack, path), 'Ours.\n');
    const refused = await eject({ pack, name: 'chart-legend' });
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['file-exists']);
    expect(read(pack, path)).toBe('Ours.\n');
    expect((await eject({ pack, name: 'chart-legend', force: true })).ok).toBe(true);
    expect(read(pack, path)).toBe(readFileSync(path, 'utf8'));
  });

  it('is a stub with one group of tokens, which changes nothing until it is edited', async () => {
    const pack = packNamed('tokens', {}, 'gazette');
    const { file } = await eject({ pack, name: 'callout' });
    expect(file).toBe('templates/theme/gazette.yaml');
    expect(read(pack, file ?? '')).toBe(
      [
        '# Says only what differs from the theme `gazette` of the tool.\nextends: gazette\n',
        'callout:\n  ground: white\n  bar: ink\n  barWidth: 0.75\n  padding: 12\n',
      ].join('\n'),
    );
    expect(told((await check({ pack })).diagnostics)).toEqual([]);
  });

  it('joins the theme file that the pack has', async () => {
    const pack = packNamed('joined', { 'theme.yaml': 'callout: { padding: 9 }\n' }, './theme.yaml');
    expect((await eject({ pack, name: 'theme/cover' })).file).toBe('theme.yaml');
    expect(read(pack, 'theme.yaml')).toMatch(/^callout: \{ padding: 9 \}\n\ncover:\n {2}ground: navy\n/);
    const refused = await eject({ pack, name: 'theme/callout' });
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['piece-in-pack']);
    await eject({ pack, name: 'theme/callout', force: true });
    expect(read(pack, 'theme.yaml')).toContain('callout:\n  ground: tint\n');
    expect(existsSync(join(pack, 'templates/theme'))).toBe(false);
  });

  it('is told by the nearest name where there is none of that name', async () => {
    const pack = packNamed('unknown');
    const hintFor = async (name: string) => (await eject({ pack, name })).diagnostics[0]?.hint;
    expect(await hintFor('theme/colours')).toContain('did you mean `theme/colors`?');
    expect(await hintFor('colours')).toContain('did you mean `theme/colors`?');
    expect(await hintFor('brief')).toContain('did you mean `briefing/brief`?');
    expect((await eject({ pack, name: 'trade/brief' })).diagnostics[0]?.code).toBe('piece-is-own');
  });
});
