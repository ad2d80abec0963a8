import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../../src/cli/index.ts';
import { check, fix } from '../../src/index.ts';
import { captureIo } from '../cli/captured-io.ts';
import { told } from '../told.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-fix-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let packs = 0;

/** The smallest pack, with texts of a file replaced. */
function packWith(file: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  packs += 1;
  const pack = join(scratch, String(packs));
  layOver(pack);
  const path = join(pack, file);
  for (const [from, to] of edits) {
    const text = readFileSync(path, 'utf8');
    expect(text, file).toContain(from);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return pack;
}

const facts = 'data/facts/trade.yaml';
const brief = 'templates/trade/brief.md.hbs';
const chart = 'templates/trade/charts/exports-by-kind.yaml';
const theme = 'templates/theme/default.yaml';

/** Each is what a file says, how it is misspelt, and what tells that. */
const cases: readonly (readonly [code: string, file: string, right: string, wrong: string])[] = [
  ['unknown-field', facts, '    qualifier: approximately', '    qualifer: approximately'],
  ['unknown-field', facts, '    unitMeasure: USD', '    unit_measure: USD'],
  ['unknown-field', chart, 'subtitle:', 'Subtitle:'],
  ['unknown-choice', facts, 'modality: projected', 'modality: Projected   # as the outlook says'],
  ['unknown-choice', facts, 'relation: stated', "relation: 'statd'"],
  ['unknown-unit', facts, 'unitMeasure: USD', 'unitMeasure: usd'],
  ['wrong-type', facts, 'value: 31.5', "value: '31.5'"],
  ['wrong-type', facts, 'label: Food', 'label: 2024'],
  ['date-not-iso', facts, 'asOf: 2024-02-01', 'asOf: 1 February 2024'],
  ['date-not-iso', 'briefpack.yaml', 'edition: 2024-03-01', 'edition: "2024/3/1"'],
  ['horizon-not-iso', facts, 'horizon: 2030', 'horizon: June 2030'],
  ['duration-not-iso', facts, 'asOf: 2024-02-01', 'asOf: 2024-02-01\nvalidFor: 1 year'],
  ['language-tag', 'briefpack.yaml', 'language: en-GB', 'language: en_gb'],
  ['unknown-source', facts, 'source: yearbook', 'source: yearbok'],
  ['unknown-fact', 'data/caveats.yaml', 'machinery, food', 'machinrey, food'],
  ['unknown-fact', facts, 'parts: [machinery, food]', 'parts: [Machinery, food]'],
  ['unknown-fact', brief, '{{fact "machinery-share"}}', "{{fact 'machinery_share'}}"],
  ['unknown-form', brief, 'form="number"', 'form="nubmer"'],
  ['unknown-helper', brief, '{{caveat "goods-only"}}', '{{Caveat "goods-only"}}'],
  ['unknown-caveat', brief, '{{caveat "goods-only"}}', '{{caveat "goods_only"}}'],
  ['unknown-directive', brief, ':::aside{', ':::asides{'],
  ['unknown-attribute', brief, 'title="Exports of goods"', 'titel="Exports of goods"'],
  ['unknown-partial', 'templates/briefing/brief.md.hbs', '{{> trade/brief}}', '{{> trade/breif}}'],
  ['unknown-chart', brief, '::chart{#exports-by-kind}', '::chart{#exports-by-knid}'],
  ['chart-unknown-breakdown', chart, 'exports-by-kind', 'exports-by-kid'],
];

/** What cannot be what the case began with: the file after the fix. */
const results: Readonly<Record<string, string>> = {
  'modality: Projected   # as the outlook says': 'modality: projected   # as the outlook says',
  "relation: 'statd'": "relation: 'stated'",
  "value: '31.5'": 'value: 31.5',
  'label: 2024': "label: '2024'",
  'asOf: 1 February 2024': 'asOf: 2024-02-01',
  'edition: "2024/3/1"': 'edition: "2024-03-01"',
  'horizon: June 2030': 'horizon: 2030-06',
  'asOf: 2024-02-01\nvalidFor: 1 year': 'asOf: 2024-02-01\nvalidFor: P1Y',
  "{{fact 'machinery_share'}}": "{{fact 'machinery-share'}}",
};

describe.each(cases)('%s in %s', (code, file, right, wrong) => {
  test(`of \`${wrong.trim()}\` is mended, and nothing else is touched`, async () => {
    const pack = packWith(file, [right, wrong]);
    const before = readFileSync(join(pack, file), 'utf8');
    expect(told((await check({ pack })).diagnostics).map((one) => one.code)).toContain(code);
    const { fixed } = await fix({ pack });
    expect(fixed).not.toEqual([]);
    expect(new Set(fixed.map(({ place }) => place.file))).toEqual(new Set([file]));
    expect(readFileSync(join(pack, file), 'utf8')).toBe(before.replace(wrong, () => results[wrong] ?? right));
    const again = await fix({ pack });
    expect(again.fixed).toEqual([]);
    expect(told(again.diagnostics).map((one) => one.code)).not.toContain(code);
  });
});

test('a colour is mended where it needs quotes', async () => {
  const pack = packWith('briefpack.yaml');
  mkdirSync(dirname(join(pack, theme)), { recursive: true });
  writeFileSync(join(pack, theme), "extends: default\ncolors:\n  accent: 7a1fa2   # violet\n  teal: '#276'\n");
  expect((await fix({ pack })).fixed).toHaveLength(2);
  expect(readFileSync(join(pack, theme), 'utf8')).toBe(
    "extends: default\ncolors:\n  accent: '#7a1fa2'   # violet\n  teal: '#227766'\n",
  );
});

test('comments, marks, line ends and layout stay, and one fix makes way for the next', async () => {
  const pack = packWith(
    facts,
    ['source: yearbook', '# the source\nsource:   yearbook   # all of it'],
    ['    modality: projected', '    Modality:  Projected    # not yet'],
  );
  const text = `\uFEFF${readFileSync(join(pack, facts), 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(join(pack, facts), text);
  expect((await fix({ pack })).fixed.map(({ title }) => title)).toEqual([
    'write `modality` in place of `Modality`',
    'write `projected` in place of `Projected`',
  ]);
  const wanted = text.replace('Modality:  Projected', 'modality:  projected');
  expect(readFileSync(join(pack, facts), 'utf8')).toBe(wanted);
});

describe('what is not certain stays', () => {
  test.each<readonly [what: string, file: string, right: string, wrong: string]>([
    ['a date that is read in two ways', facts, 'asOf: 2024-02-01', 'asOf: 1/2/2024'],
    ['another year', brief, '"exports-2030"', '"exports-2031"'],
    ['a short unit of other letters', facts, 'unitMeasure: USD', 'unitMeasure: UST'],
    ['a field whose name is taken', facts, '    label: Food', '    label: Food\n    lable: Foods'],
    ['a separator in a number', facts, 'value: 31.5', "value: '31,5'"],
    ['an alias', facts, 'modality: reported', 'modality: &m reportd\n    note: *m'],
  ])('%s', async (_, file, right, wrong) => {
    const pack = packWith(file, [right, wrong]);
    const before = readFileSync(join(pack, file), 'utf8');
    await fix({ pack });
    const after = readFileSync(join(pack, file), 'utf8');
    expect(after.replace('&m reported', '&m reportd')).toBe(before);
  });

  test('a file that cannot be read', async () => {
    const pack = packWith(facts, ['    qualifier: approximately', '    qualifer: [approximately']);
    const before = readFileSync(join(pack, facts), 'utf8');
    expect((await fix({ pack })).fixed).toEqual([]);
    expect(readFileSync(join(pack, facts), 'utf8')).toBe(before);
  });

  test('a file outside of the pack', async () => {
    const pack = packWith(facts, ['    qualifier: approximately', '    qualifer: approximately']);
    const outside = join(scratch, 'outside.yaml');
    renameSync(join(pack, facts), outside);
    symlinkSync(outside, join(pack, facts));
    const before = readFileSync(outside, 'utf8');
    expect((await fix({ pack })).fixed).toEqual([]);
    expect(readFileSync(outside, 'utf8')).toBe(before);
  });
});

test('a link to a file of the pack stays one', async () => {
  const pack = packWith(facts, ['    qualifier: approximately', '    qualifer: approximately']);
  mkdirSync(join(pack, 'shared'));
  renameSync(join(pack, facts), join(pack, 'shared/trade.yaml'));
  symlinkSync('../../shared/trade.yaml', join(pack, facts));
  expect((await fix({ pack })).fixed).toHaveLength(1);
  expect(readFileSync(join(pack, 'shared/trade.yaml'), 'utf8')).toContain('    qualifier: approximately');
  expect(readdirSync(join(pack, 'data/facts'), { withFileTypes: true })[0]?.isSymbolicLink()).toBe(true);
});

describe('the command', () => {
  const misspelt = () => packWith(facts, ['    qualifier: approximately', '    qualifer: approximately']);

  test('says that something can be mended', async () => {
    const io = captureIo();
    expect(await cli(['check', misspelt(), '--quiet'], io)).toBe(1);
    expect(io.written.out).toContain('`briefpack check --fix` mends 1 of them');
  });

  test('tells what it mended, and checks again', async () => {
    const pack = misspelt();
    const io = captureIo();
    expect(await cli(['check', pack, '--fix', '--quiet'], io)).toBe(0);
    expect(io.written.out).toContain(`made 1 edit:\n  ${facts}:11:5 write \`qualifier\` in place of \`qualifer\`\n`);
    expect(readFileSync(join(pack, facts), 'utf8')).toContain('    qualifier: approximately');
    expect(readdirSync(join(pack, 'data/facts'))).toEqual(['trade.yaml']);
  });

  test('shows the lines that would change, and writes nothing', async () => {
    const pack = misspelt();
    const before = readFileSync(join(pack, facts), 'utf8');
    const io = captureIo();
    expect(await cli(['check', pack, '--fix', '--dry-run'], io)).toBe(1);
    expect(io.written.out).toContain(
      `  ${facts}:11\n  -     qualifer: approximately\n  +     qualifier: approximately\n`,
    );
    expect(io.written.out).toContain('unknown-field');
    expect(readFileSync(join(pack, facts), 'utf8')).toBe(before);
  });

  test('gives edits to programs with their exact places', async () => {
    const io = captureIo();
    expect(await cli(['check', misspelt(), '--format', 'json'], io)).toBe(1);
    const { diagnostics } = JSON.parse(io.written.out) as { readonly diagnostics: readonly { fix?: unknown }[] };
    expect(diagnostics.flatMap((one) => one.fix ?? [])).toEqual([
      {
        title: 'write `qualifier` in place of `qualifer`',
        place: { file: facts, line: 11, column: 5, endColumn: 13 },
        was: 'qualifer',
        text: 'qualifier',
      },
    ]);
  });

  test('takes --dry-run with --fix alone', async () => {
    expect(await cli(['check', '--dry-run'], captureIo())).toBe(2);
  });
});
