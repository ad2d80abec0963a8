import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { factsCommand } from '../../src/cli/facts-command.ts';
import { cli } from '../../src/cli/index.ts';
import { formatFacts } from '../../src/cli/report-facts.ts';
import { formatFactsCsv } from '../../src/cli/report-facts-csv.ts';
import { formatFactsMarkdown } from '../../src/cli/report-facts-markdown.ts';
import type { FactRow, FactsResult } from '../../src/index.ts';
import { factStatuses } from '../../src/pipeline/index.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-facts-'));
const pack = join(scratch, 'pack');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(pack, { recursive: true, force: true });
  cpSync('tests/fixtures/mini', pack, { recursive: true });
});

/** Runs `briefpack facts` on the smallest pack; nothing may be said on standard error. */
async function run(...options: readonly string[]): Promise<string> {
  const io = captureIo({ folder: scratch });
  expect(await cli(['facts', 'pack', ...options], io)).toBe(0);
  expect(io.written.error).toBe('');
  return io.written.out;
}

/** Adds a figure that nothing prints to the pack. */
function addImports(fields = ''): void {
  const text = `indicator: Imports of goods, value: 40, unitMeasure: USD, unitMultiplier: billion, modality: committed`;
  const place = `at: Table 2, evidence: imports of $40 billion`;
  writeFileSync(
    join(pack, 'data/facts/more.yaml'),
    `source: yearbook\nfacts:\n  imports: {${text}, ${place}${fields}}\n`,
  );
}

/** A row with what a test changes. */
function rowOf(changes: Partial<FactRow>): FactRow {
  return {
    id: 'one',
    section: 'trade',
    kind: 'statement',
    text: 'words',
    status: ['reported', 'unused'],
    source: 'yearbook',
    at: 'Table 1',
    asOf: '2024-02-01',
    printed: [],
    place: { file: 'data/facts/trade.yaml', line: 2, column: 3 },
    ...changes,
  };
}

function resultOf(...facts: readonly FactRow[]): FactsResult {
  const counts = { facts: facts.length, printed: 0, operands: 0, unused: 0 };
  return { ok: true, complete: true, facts, counts, diagnostics: [], sources: new Map() };
}

describe('text', () => {
  test('lists facts by section, with their places, and counts them', async () => {
    addImports();
    expect(await run()).toMatchInlineSnapshot(`
      "more
        imports                               $40 billion (committed, no date stated)
                                              committed, not-looked-up · printed nowhere

      trade
        exports                               approximately $31.5 billion
                                              reported, not-looked-up · briefing.pdf 1, 2;
                                              briefing.pptx 1, 3–5; trade.pdf 1, 2; trade.pptx 3, 4, 6
        machinery                             $18.25 billion
                                              reported, not-looked-up · briefing.pdf 1, 2;
                                              briefing.pptx 3, 5; charts/exports-by-kind.png;
                                              trade.pdf 1, 2; trade.pptx 3, 6
        food                                  $6 billion
                                              reported, not-looked-up · briefing.pdf 1, 2;
                                              briefing.pptx 3, 5; charts/exports-by-kind.png;
                                              trade.pdf 1, 2; trade.pptx 3, 6
        exports-2030                          $45 billion by 2030 (projected)
                                              projected, not-looked-up · briefing.pdf 1;
                                              briefing.pptx 3, 4; trade.pdf 1; trade.pptx 3, 4
        talks-continue                        The two governments go on talking about tariffs
                                              reported, not-looked-up · briefing.pdf 1; trade.pdf 1
        exports-not-itemised                  approximately $7.25 billion
                                              reported, derived · briefing.pdf 1, 2; briefing.pptx 3;
                                              charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3
        machinery-share                       approximately 58 per cent
                                              reported, derived · briefing.pdf 1; briefing.pptx 3;
                                              charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3
        exports-by-kind-share-of-food         approximately 19 per cent
                                              reported, derived · briefing.pdf 1; briefing.pptx 3;
                                              charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3
        exports-by-kind-share-of-exports-not-itemised  approximately 23 per cent
                                              reported, derived · briefing.pdf 1; briefing.pptx 3;
                                              charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3

      10 facts, 9 printed, 1 printed nowhere
      "
    `);
  });

  test('tells what could not be known of a pack with errors, and the errors apart from the list', async () => {
    addImports();
    writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
    const io = captureIo({ folder: pack });
    expect(await cli(['facts', '--find', 'goods'], io)).toBe(1);
    expect(io.written.out).toMatchInlineSnapshot(`
      "more
        imports       $40 billion (committed, no date stated)
                      committed, not-looked-up · printed nowhere as far as it could be told

      trade
        exports       approximately $31.5 billion
                      reported, not-looked-up · briefing.pptx 1, 3–5; trade.pptx 3, 4, 6
        exports-2030  $45 billion by 2030 (projected)
                      projected, not-looked-up · briefing.pptx 3, 4; trade.pptx 3, 4

      3 facts, 2 printed as far as it could be told; the pack has errors
      "
    `);
    expect(io.written.error).toMatchInlineSnapshot(`
      "
      error unknown-fact: unknown fact \`exprts\`
        templates/trade/brief.md.hbs:1:21
        1 | # Exports of {{fact "exprts"}}
          |                     ^^^^^^^^
        hint: did you mean \`exports\`?

      1 error in 1 file
      "
    `);
  });

  test('says when there is none, and when only a computation holds on to one', () => {
    expect(formatFacts(resultOf(), false)).toBe('no facts\n');
    const operand = resultOf(rowOf({ status: ['committed', 'operand'] }));
    expect(formatFacts({ ...operand, counts: { ...operand.counts, operands: 1 } }, false)).toMatchInlineSnapshot(`
      "trade
        one  words
             committed · printed nowhere, but an operand of what is

      1 fact, 0 printed, 1 printed nowhere (1 of them an operand of what is)
      "
    `);
  });

  test('keeps to 100 columns, whatever is in the data', () => {
    const long = rowOf({
      id: 'a-very-long-name-of-a-fact-that-nobody-would-ever-write-by-hand',
      text: `${'日本語の長い文章 '.repeat(20)}\n\u202eend`,
      printed: Array.from({ length: 12 }, (_, index) => ({ output: `section-${index}.pdf`, pages: [1, 2, 3, 5] })),
    });
    const lines = formatFacts(resultOf(long, rowOf({ text: 'word '.repeat(50) })), false).split('\n');
    const widths = lines.map((line) =>
      [...line].reduce((sum, each) => sum + (/[\u3040-\u9fff]/.test(each) ? 2 : 1), 0),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
    expect(lines.join('')).not.toMatch(/[\u202e\r]/);
    expect(lines.join('')).toContain('section-3.pdf 1–3, 5');
  });

  test('is coloured on a terminal, and holds the same words', async () => {
    const io = captureIo({ folder: pack, isTerminal: true });
    expect(await cli(['facts'], io)).toBe(0);
    expect(io.written.out).toContain('\u001b[1mtrade\u001b[0m\n');
    expect(stripVTControlCharacters(io.written.out)).toBe(await run());
  });
});

describe('json', () => {
  test('is one object with the rows in full', async () => {
    const out = await run('--format', 'json', '--find', 'machinery', '--status', 'derived');
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "complete": true,
        "counts": {
          "facts": 1,
          "operands": 0,
          "printed": 1,
          "unused": 0,
        },
        "diagnostics": [],
        "facts": [
          {
            "asOf": "2024-02-01",
            "at": "Table 1, machinery row; Table 1, exports row",
            "id": "machinery-share",
            "indicator": "Share of machinery in exports",
            "kind": "observation",
            "place": {
              "column": 3,
              "endColumn": 18,
              "file": "data/facts/trade.yaml",
              "line": 63,
            },
            "printed": [
              {
                "output": "briefing.pdf",
                "pages": [
                  1,
                ],
              },
              {
                "output": "briefing.pptx",
                "slides": [
                  3,
                ],
              },
              {
                "output": "charts/exports-by-kind.png",
              },
              {
                "output": "trade.pdf",
                "pages": [
                  1,
                ],
              },
              {
                "output": "trade.pptx",
                "slides": [
                  3,
                ],
              },
            ],
            "qualifier": "approximately",
            "section": "trade",
            "source": "yearbook",
            "status": [
              "reported",
              "derived",
              "printed",
            ],
            "text": "approximately 58 per cent",
            "unitMeasure": "percent",
            "unitMultiplier": "unit",
            "value": "58",
          },
        ],
        "ok": true,
      }
    `);
  });

  test('holds the errors, which are not said twice', async () => {
    writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
    const io = captureIo({ folder: pack });
    expect(await cli(['facts', '--format', 'json'], io)).toBe(1);
    expect(JSON.parse(io.written.out)).toMatchObject({ ok: false, diagnostics: [{ code: 'unknown-fact' }] });
    expect(io.written.error).toBe('');
  });
});

describe('csv', () => {
  test('has a head and a line a fact, which end as RFC 4180 says', async () => {
    const out = await run('--format', 'csv', '--find', 'exports');
    expect(out.endsWith('\r\n')).toBe(true);
    expect(out.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(out.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "id,section,kind,indicator,text,value,unitMeasure,unitMultiplier,qualifier,status,source,at,asOf,printed,place
      exports,trade,observation,Exports of goods,approximately $31.5 billion,31.5,USD,billion,approximately,reported not-looked-up printed,yearbook,"Table 1, exports row",2024-02-01,"briefing.pdf 1, 2; briefing.pptx 1, 3–5; trade.pdf 1, 2; trade.pptx 3, 4, 6",data/facts/trade.yaml:5:3
      machinery,trade,observation,Exports of machinery,$18.25 billion,18.25,USD,billion,,reported not-looked-up printed,yearbook,"Table 1, machinery row",2024-02-01,"briefing.pdf 1, 2; briefing.pptx 3, 5; charts/exports-by-kind.png; trade.pdf 1, 2; trade.pptx 3, 6",data/facts/trade.yaml:15:3
      food,trade,observation,Exports of food,$6 billion,6,USD,billion,,reported not-looked-up printed,yearbook,"Table 1, food row",2024-02-01,"briefing.pdf 1, 2; briefing.pptx 3, 5; charts/exports-by-kind.png; trade.pdf 1, 2; trade.pptx 3, 6",data/facts/trade.yaml:24:3
      exports-2030,trade,observation,Exports of goods by the end of the decade,$45 billion by 2030 (projected),45,USD,billion,,projected not-looked-up printed,yearbook,"Outlook, last paragraph",2024-02-01,"briefing.pdf 1; briefing.pptx 3, 4; trade.pdf 1; trade.pptx 3, 4",data/facts/trade.yaml:33:3
      exports-not-itemised,trade,observation,Exports not itemised,approximately $7.25 billion,7.25,USD,billion,approximately,reported derived printed,yearbook,"Table 1, exports row; Table 1, machinery row; Table 1, food row",2024-02-01,"briefing.pdf 1, 2; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3",data/facts/trade.yaml:59:3
      machinery-share,trade,observation,Share of machinery in exports,approximately 58 per cent,58,percent,unit,approximately,reported derived printed,yearbook,"Table 1, machinery row; Table 1, exports row",2024-02-01,briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3,data/facts/trade.yaml:63:3
      exports-by-kind-share-of-food,trade,observation,Share in “Exports”: Food,approximately 19 per cent,19,percent,unit,approximately,reported derived printed,yearbook,"Table 1, food row; Table 1, exports row",2024-02-01,briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3,data/facts/trade.yaml:52:3
      exports-by-kind-share-of-exports-not-itemised,trade,observation,Share in “Exports”: Exports not itemised,approximately 23 per cent,23,percent,unit,approximately,reported derived printed,yearbook,"Table 1, exports row; Table 1, machinery row; Table 1, food row; Table 1, exports row",2024-02-01,briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3,data/facts/trade.yaml:52:3
      "
    `);
  });

  test.each([
    ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['+1 of them', "'+1 of them"],
    ['-2+3+cmd|x', "'-2+3+cmd|x"],
    ['@lookup', "'@lookup"],
    ['\t=1', "'\t=1"],
    ['\uff1d1', "'\uff1d1"],
    ['-3.5', '-3.5'],
    ['-', "'-"],
    ['-1e3', "'-1e3"],
    ['a = b', 'a = b'],
    ['a, "b"', '"a, ""b"""'],
    ['=a\nb', `"'=a\nb"`],
    ['$76.4\u00a0billion', '$76.4 billion'],
  ])('the text %j is the cell %j', (text, cell) => {
    const csv = formatFactsCsv([rowOf({ text })]);
    expect(csv).toContain(`one,trade,statement,,${cell},,,,,reported unused,`);
  });

  test('a negative value stays a number', () => {
    const row = rowOf({ kind: 'observation', indicator: 'Balance', text: '−$5', value: '-5.20', unitMeasure: 'USD' });
    expect(formatFactsCsv([row])).toContain(',Balance,−$5,-5.20,USD,,,');
  });
});

describe('md', () => {
  test('is a table', async () => {
    expect(await run('--format', 'md', '--find', 'exports', '--status', 'derived')).toMatchInlineSnapshot(`
      "| section | fact | text | status | source | as of | printed |
      | --- | --- | --- | --- | --- | --- | --- |
      | trade | \`exports-not-itemised\` | approximately \\$7.25 billion | reported, derived, printed | yearbook: Table 1, exports row; Table 1, machinery row; Table 1, food row | 2024-02-01 | briefing.pdf 1, 2; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3 |
      | trade | \`machinery-share\` | approximately 58 per cent | reported, derived, printed | yearbook: Table 1, machinery row; Table 1, exports row | 2024-02-01 | briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3 |
      | trade | \`exports-by-kind-share-of-food\` | approximately 19 per cent | reported, derived, printed | yearbook: Table 1, food row; Table 1, exports row | 2024-02-01 | briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3 |
      | trade | \`exports-by-kind-share-of-exports-not-itemised\` | approximately 23 per cent | reported, derived, printed | yearbook: Table 1, exports row; Table 1, machinery row; Table 1, food row; Table 1, exports row | 2024-02-01 | briefing.pdf 1; briefing.pptx 3; charts/exports-by-kind.png; trade.pdf 1; trade.pptx 3 |
      "
    `);
  });

  test('takes no cell, line or markup from the data', () => {
    const [, , line] = formatFactsMarkdown([rowOf({ text: 'a | b\n<b>*c*</b> `d|e` [f](g)' })]).split('\n');
    expect(line).toContain('| a \\| b \\<b\\>\\*c\\*\\</b\\> `d\\|e` \\[f\\](g) |');
    expect(line?.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});

describe('the command line', () => {
  const listed = async (...options: readonly string[]) =>
    [...(await run('--format', 'csv', ...options)).matchAll(/^([a-z][a-z0-9-]*),(?!section)/gm)].map(([, id]) => id);

  test('takes sections, statuses and words', async () => {
    addImports(', asOf: 2024-02-01, validFor: P1M');
    expect(await listed('--section', 'more')).toEqual(['imports']);
    expect(await listed('--section', 'trade, more', '--find', 'goods')).toEqual(['imports', 'exports', 'exports-2030']);
    expect(await listed('--status', 'unused')).toEqual(['imports']);
    expect(await listed('--status', 'projected,committed')).toEqual(['imports', 'exports-2030']);
    expect(await listed('--status', 'projected,committed,printed')).toEqual(['exports-2030']);
    expect(await listed('--status', 'stale')).toEqual([]);
    expect(await listed('--status', 'stale', '--at', '2024-03-02')).toEqual(['imports']);
  });

  test.each([
    [['--status', 'printd'], 'or unused, not `printd`; did you mean `printed`?'],
    [['--status', 'derived,'], 'or unused, not ``'],
    [['--format', 'xml'], '`--format` takes text, json, csv or md, not `xml`'],
    [['--find='], '`--find` needs a value'],
    [['--at', 'today'], '`--at` takes a date such as 2025-02-08, not `today`'],
    [['one', 'two'], 'unexpected `two`'],
  ])('%j is wrong usage', async (options, message) => {
    const io = captureIo({ folder: pack });
    expect(await cli(['facts', ...options], io)).toBe(2);
    expect(io.written.error).toContain(message);
    expect(io.written.out).toBe('');
  });

  test('names the sections that there are when one is unknown', async () => {
    const io = captureIo({ folder: pack });
    expect(await cli(['facts', '--section', 'trad'], io)).toBe(1);
    expect(io.written.out).toBe('no facts\n');
    expect(io.written.error).toContain('error unknown-section: unknown section `trad`\n  hint: did you mean `trade`?');
  });

  test('says of a folder without a pack what build says', async () => {
    const io = captureIo({ folder: scratch });
    expect(await cli(['facts', 'nothing-here', '--format', 'csv'], io)).toBe(1);
    expect(io.written.error).toContain('error not-a-pack: ');
  });

  test('its help and the documents name every status', () => {
    const page = readFileSync('docs/explaining.md', 'utf8');
    for (const status of factStatuses) {
      expect(factsCommand.options.status?.help).toMatch(new RegExp(`\\b${status}\\b`));
      expect(page).toContain(`\`${status}\``);
    }
  });
});
