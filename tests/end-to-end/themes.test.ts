import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { build } from '../../src/index.ts';
import { unpackPdf } from '../pdf/unpack-pdf.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { told } from '../told.ts';
import { countFonts, inspectPdf } from './inspect-pdf.ts';
import { layOver } from './lay-over.ts';

const require = createRequire(import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'briefpack-themes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The smallest pack with a theme and files of its own. */
function packWith(name: string, theme: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const pack = join(scratch, name);
  layOver(pack);
  const config = join(pack, 'briefpack.yaml');
  writeFileSync(config, `${readFileSync(config, 'utf8')}theme: ${theme}\n`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(pack, path, '..'), { recursive: true });
    writeFileSync(join(pack, path), content);
  }
  return pack;
}

const read = (pack: string, file: string) => new Uint8Array(readFileSync(join(pack, 'output', file)));

describe.each(['gazette', 'institute'])('the theme %s', (theme) => {
  it('holds the whole first pack: nothing overflows, nothing is too faint, decks are valid', {
    timeout: 240_000,
  }, async () => {
    const pack = join(scratch, `first-${theme}`);
    for (const path of ['briefpack.yaml', 'data', 'templates']) cpSync(path, join(pack, path), { recursive: true });
    // the pack is not to find the theme among its own files
    rmSync(join(pack, 'templates', 'theme'), { recursive: true });
    const config = join(pack, 'briefpack.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^theme: .*$/m, `theme: ${theme}`));
    const { ok, diagnostics } = await build({ pack, only: 'briefing.*' });
    expect(told(diagnostics)).toEqual([]);
    expect(ok).toBe(true);

    const pdf = read(pack, 'briefing.pdf');
    expect((await inspectPdf(pdf)).tagged).toBe(true);
    const fonts = countFonts(pdf);
    expect(fonts.used).toBe(fonts.embedded);
    expect(await validatorErrors(join(pack, 'output', 'briefing.pptx'))).toEqual([]);
  });
});

test('a theme file of a pack brings colours, a font and a picture of its own', async () => {
  const font = readFileSync(require.resolve('@expo-google-fonts/source-serif-4/900Black/SourceSerif4_900Black.ttf'));
  const pack = packWith('own', './look/house.yaml', {
    'look/house.yaml': [
      "colors: { accent: '#7A1FA2' }",
      'faces:',
      '  serif-300: { family: House Black, weight: 400, file: fonts/house.ttf }',
      'art:',
      '  brief:',
      '    shapes:',
      '      - image: { file: images/cover.svg, x: 400, y: 40, width: 150 }',
      '',
    ].join('\n'),
    'fonts/house.ttf': font,
    'images/cover.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80"><rect width="100" height="80" fill="#00FF7F"/></svg>',
  });
  const plain = packWith('plain', 'default');
  const [own, other] = [await build({ pack }), await build({ pack: plain })];
  expect(told(own.diagnostics)).toEqual([]);
  expect([own.ok, other.ok]).toEqual([true, true]);
  const text = (bytes: Uint8Array) => Buffer.from(unpackPdf(bytes)).toString('latin1');
  expect(text(read(pack, 'briefing.pdf'))).toContain('SourceSerif4-Black');
  expect(text(read(plain, 'briefing.pdf'))).not.toContain('SourceSerif4-Black');
  const { inputs } = JSON.parse(readFileSync(join(pack, 'output/manifest.json'), 'utf8'));
  const fromPack = inputs
    .filter(({ from }: { from: string }) => from === 'pack')
    .map(({ path }: { path: string }) => path);
  expect(fromPack).toEqual(expect.arrayContaining(['look/house.yaml', 'fonts/house.ttf', 'images/cover.svg']));
});

test('a font of the pack that lacks a printed letter is told of', async () => {
  const font = readFileSync(require.resolve('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'));
  const pack = packWith('letters', './theme.yaml', {
    'theme.yaml': 'faces:\n  sans-400: { family: House, weight: 400, file: house.ttf }\n',
    'house.ttf': font,
  });
  const template = join(pack, 'templates/trade/brief.md.hbs');
  writeFileSync(template, `${readFileSync(template, 'utf8')}\n:::callout{title="Read"}\nA sign ᚠ of its own.\n:::\n`);
  const { ok, diagnostics } = await build({ pack });
  expect(ok).toBe(false);
  expect(diagnostics.map(({ code }) => code)).toContain('glyph-missing');
});
