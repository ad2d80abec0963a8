import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { formatExplanation } from '../../src/cli/explanation/format-explanation.ts';
import { cli } from '../../src/cli/index.ts';
import type { ExplainResult } from '../../src/index.ts';
import { toExplanation } from '../../src/trace/index.ts';
import { datasetOf, derived, figure } from '../document/document-nodes.ts';
import { printedPack } from '../trace/printed-pack.ts';
import { captureIo } from './captured-io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-explain-'));
const pack = join(scratch, 'pack');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(pack, { recursive: true, force: true });
  cpSync('tests/fixtures/mini', pack, { recursive: true });
});

async function run(...argv: readonly string[]): Promise<string> {
  const io = captureIo({ folder: pack });
  expect(await cli(['explain', ...argv], io)).toBe(0);
  expect(io.written.error).toBe('');
  return io.written.out;
}

describe('text', () => {
  test('tells all of a stated figure', async () => {
    expect(await run('exports')).toMatchInlineSnapshot(`
      "exports
      Exports of goods: approximately $31.5 billion

      value      approximately 31.5 billion USD
      status     reported, not-looked-up, printed
      as of      2024-02-01
      source     A yearbook that does not exist (yearbook)
      at         Table 1, exports row
      evidence   “exports of approximately $31.5 billion”
      stands in  data/facts/trade.yaml:5:3

      forms
        full       approximately $31.5 billion
        short      approx. $31.5bn
        value      approximately $31.5 billion
        bare       $31.5 billion
        number     31.5
        indicator  Exports of goods

      caveats
        goods-only  note · scope
          The yearbook counts goods and leaves services out.

      figures computed from it
        exports-not-itemised                  approximately $7.25 billion
                                              approximately $31.5bn − ($18.25bn + $6bn) = approximately
                                              $7.25bn
        machinery-share                       approximately 58 per cent
                                              $18.25bn ÷ approximately $31.5bn = approximately 58%
        exports-by-kind-share-of-food         approximately 19 per cent
                                              $6bn ÷ approximately $31.5bn = approximately 19%
        exports-by-kind-share-of-exports-not-itemised  approximately 23 per cent
                                              approximately $7.25bn ÷ approximately $31.5bn =
                                              approximately 23%

      breakdowns
        exports-by-kind  the total of machinery, food

      printed
        briefing.pdf 1, 2
          page 1          approximately $31.5 billion  templates/briefing/brief.md.hbs:1:84
          page 1          approximately $31.5 billion  templates/trade/brief.md.hbs:7:27
          page 2          31.5                         templates/trade/brief.md.hbs:15:19
          page 2          approximately $31.5 billion  templates/briefing/brief.md.hbs:12:1
        briefing.pptx 1, 3–5
          slide 1         approximately $31.5 billion  templates/briefing/deck.md.hbs:1:84
          slide 3, notes  approximately $31.5 billion  templates/trade/deck.md.hbs:12:18
          slide 4         approximately $31.5 billion  templates/trade/deck.md.hbs:17:16
          slide 5         approx. $31.5bn              templates/briefing/deck.md.hbs:10:1
        trade.pdf 1, 2
          page 1          approximately $31.5 billion  templates/trade/brief.md.hbs:7:27
          page 1          31.5                         templates/trade/brief.md.hbs:15:19
          page 2          approximately $31.5 billion  templates/partials/section-brief.md.hbs:16:1
        trade.pptx 3, 4, 6
          slide 3, notes  approximately $31.5 billion  templates/trade/deck.md.hbs:12:18
          slide 4         approximately $31.5 billion  templates/trade/deck.md.hbs:17:16
          slide 6         approx. $31.5bn              templates/partials/section-deck.md.hbs:27:1
      "
    `);
  });

  test('tells what a derived figure is computed from', async () => {
    expect(await run('machinery-share')).toMatchInlineSnapshot(`
      "machinery-share
      Share of machinery in exports: approximately 58 per cent

      value      approximately 58 percent
      status     reported, derived, printed
      as of      2024-02-01
      source     A yearbook that does not exist (yearbook)
      at         Table 1, machinery row; Table 1, exports row
      stands in  data/facts/trade.yaml:63:3

      forms
        full         approximately 58 per cent
        short        approx. 58%
        value        approximately 58 per cent
        bare         58 per cent
        number       58%
        computation  $18.25bn ÷ approximately $31.5bn = approximately 58%
        indicator    Share of machinery in exports

      caveats
        goods-only  note · scope · through exports, machinery
          The yearbook counts goods and leaves services out.

      computed from
        $18.25bn ÷ approximately $31.5bn = approximately 58%
        machinery  $18.25 billion
        exports    approximately $31.5 billion

      charts
        exports-by-kind  templates/trade/charts/exports-by-kind.yaml:1:1

      printed
        briefing.pdf 1
          page 1          approximately 58 per cent  templates/trade/brief.md.hbs:1:19
          page 1, chart   approx. 58%                templates/trade/charts/exports-by-kind.yaml:1:1
        briefing.pptx 3
          slide 3         approximately 58 per cent  templates/trade/deck.md.hbs:3:20
          slide 3, chart  approx. 58%                templates/trade/charts/exports-by-kind.yaml:1:1
        charts/exports-by-kind.png
        trade.pdf 1
          page 1          approximately 58 per cent  templates/trade/brief.md.hbs:1:19
          page 1, chart   approx. 58%                templates/trade/charts/exports-by-kind.yaml:1:1
        trade.pptx 3
          slide 3         approximately 58 per cent  templates/trade/deck.md.hbs:3:20
          slide 3, chart  approx. 58%                templates/trade/charts/exports-by-kind.yaml:1:1
      "
    `);
  });

  test('tells all of a statement', async () => {
    expect(await run('talks-continue')).toMatchInlineSnapshot(`
      "talks-continue
      The two governments go on talking about tariffs

      status     reported, not-looked-up, printed
      as of      2024-02-01
      source     A yearbook that does not exist (yearbook)
      at         Outlook, first paragraph
      evidence   “talks on tariffs continue”
      stands in  data/facts/trade.yaml:45:3

      forms
        full  The two governments go on talking about tariffs
        text  The two governments go on talking about tariffs

      printed
        briefing.pdf 1
          page 1  The two governments go on talking about tariffs  templates/trade/brief.md.hbs:4:1
        trade.pdf 1
          page 1  The two governments go on talking about tariffs  templates/trade/brief.md.hbs:4:1
      "
    `);
  });

  test('tells every field that a fact can have, and that nothing prints it', async () => {
    writeFileSync(
      join(pack, 'data/facts/more.yaml'),
      `source: yearbook
validFor: P1Y
facts:
  partners:
    indicator: Partners that are named
    value: 2
    unitMeasure: countries
    qualifier: at least
    modality: projected
    saidBy: The editor
    referenceArea: JP
    counterpartArea: US
    period: 2025/2028
    counted: [Japan, the United States]
    at: Outlook, second paragraph
    evidence: Japan and the United States
    note: Others may follow.
events:
  signing:
    text: They signed
    date: 2024-01-31
    time: "11:55"
    modality: reported
    at: Outlook, second paragraph
    evidence: signed at 11.55
breakdowns:
  sides:
    total: exports
    parts: [food, machinery]
    relation: compared
`,
    );
    expect(await run('partners')).toMatchInlineSnapshot(`
      "partners
      Partners that are named: at least two countries over 2025–2028 (projected)

      value      at least 2 countries
      counted    Japan, the United States
      status     projected, not-looked-up, unused
      said by    The editor
      period     2025/2028
      area       JP, counterpart US
      as of      2024-02-01, valid for P1Y
      source     A yearbook that does not exist (yearbook)
      at         Outlook, second paragraph
      evidence   “Japan and the United States”
      note       Others may follow.
      stands in  data/facts/more.yaml:4:3

      forms
        full       at least two countries over 2025–2028 (projected)
        short      at least 2 countries over 2025–2028 (projected)
        value      at least two countries
        bare       two countries
        number     2
        horizon    over 2025–2028
        indicator  Partners that are named

      printed
        nowhere
      "
    `);
    expect(await run('signing')).toContain('date       2024-01-31, 11:55\n');
    expect(await run('food')).toContain('sides            a part of exports beside machinery, only set side by side\n');
    expect(await run('exports-not-itemised')).toContain('exports-by-kind  what machinery, food leave of exports\n');
  });

  test('follows a computation over all its steps, each once', () => {
    const dataset = datasetOf([
      figure('a', 'row'),
      derived('b', 'a', 'a'),
      derived('c', 'b', 'a'),
      derived('d', 'c', 'b'),
    ]);
    const fact = dataset.facts.get('d');
    if (fact === undefined) throw new Error('no fact d');
    const text = formatExplanation(toExplanation(fact, { ...printedPack, dataset }, '2025-02-08'), false);
    expect(text.slice(text.indexOf('computed from'), text.indexOf('printed'))).toMatchInlineSnapshot(`
      "computed from
        c + b
        c      $1 billion
               b + a
          b    $1 billion
               a + a
            a  $1 billion
            a  $1 billion
          a    $1 billion
        b      $1 billion, as above

      "
    `);
  });

  test('says where a fact is cited, named, or printed in words that are too long for one line', () => {
    const [{ fact }, long] = [toExplanationOf('stock'), 'word '.repeat(40).trim()];
    const explanation = {
      ...toExplanationOf('stock'),
      printed: [
        ...toExplanationOf('stock').printed,
        {
          output: 'trade.pptx',
          slides: [2, 3],
          prints: [
            { number: 2, part: 'text', text: 'words', form: 'text', place: fact.place },
            { number: 3, part: 'notes', text: long, form: 'text', place: fact.place },
            { number: 3, part: 'notes', text: long, form: 'text', place: fact.place },
          ],
          cited: [],
          named: [],
        },
      ],
    } as const;
    const text = formatExplanation(explanation, false);
    expect(text.slice(text.indexOf('\nprinted\n'))).toMatchInlineSnapshot(`
      "
      printed
        briefing.pdf 3, 4
          cited                  brief.md.hbs:12:1
          named                  brief.md.hbs:20:1
        trade.pptx 2, 3
          slide 2         words  main.hbs:1:1
          slide 3, notes  word word word word word word word word word word word word word word word word
                          word word word word word word word word word word word word word word word word
                          word word word word word word word word
                          main.hbs:1:1 ×2
      "
    `);
  });

  test('keeps to 100 columns on the smallest pack', async () => {
    for (const id of ['exports', 'machinery', 'exports-2030', 'talks-continue', 'exports-not-itemised']) {
      expect((await run(id)).split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test('is coloured on a terminal, and holds the same words', async () => {
    const io = captureIo({ folder: pack, isTerminal: true });
    expect(await cli(['explain', 'exports'], io)).toBe(0);
    expect(io.written.out.startsWith('\u001b[1mexports\u001b[0m\n')).toBe(true);
    expect(stripVTControlCharacters(io.written.out)).toBe(await run('exports'));
  });
});

function toExplanationOf(id: string) {
  const fact = printedPack.dataset.facts.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return toExplanation(fact, printedPack, '2025-02-08');
}

describe('json', () => {
  test('is one object with everything in one order', async () => {
    const out = await run('talks-continue', '--format', 'json');
    expect(out.trimEnd()).not.toContain('\n');
    expect(out).toBe(await run('talks-continue', '--format', 'json'));
    const { explanation, ...rest } = JSON.parse(out) as ExplainResult;
    expect(rest).toEqual({ ok: true, complete: true, diagnostics: [] });
    expect(Object.keys(explanation ?? {})).toEqual([
      ...['fact', 'status', 'forms', 'source', 'caveats', 'operands', 'derived', 'breakdowns', 'charts', 'printed'],
    ]);
    expect(explanation).toMatchInlineSnapshot(`
      {
        "breakdowns": [],
        "caveats": [],
        "charts": [],
        "derived": [],
        "fact": {
          "asOf": "2024-02-01",
          "at": "Outlook, first paragraph",
          "evidence": "talks on tariffs continue",
          "id": "talks-continue",
          "kind": "statement",
          "modality": "reported",
          "place": {
            "column": 3,
            "endColumn": 17,
            "file": "data/facts/trade.yaml",
            "line": 45,
          },
          "section": "trade",
          "source": "yearbook",
          "text": "The two governments go on talking about tariffs",
        },
        "forms": [
          {
            "form": "full",
            "text": "The two governments go on talking about tariffs",
          },
          {
            "form": "text",
            "text": "The two governments go on talking about tariffs",
          },
        ],
        "operands": [],
        "printed": [
          {
            "cited": [],
            "named": [],
            "output": "briefing.pdf",
            "pages": [
              1,
            ],
            "prints": [
              {
                "form": "full",
                "number": 1,
                "part": "text",
                "place": {
                  "column": 1,
                  "endColumn": 26,
                  "file": "templates/trade/brief.md.hbs",
                  "line": 4,
                },
                "text": "The two governments go on talking about tariffs",
              },
            ],
          },
          {
            "cited": [],
            "named": [],
            "output": "trade.pdf",
            "pages": [
              1,
            ],
            "prints": [
              {
                "form": "full",
                "number": 1,
                "part": "text",
                "place": {
                  "column": 1,
                  "endColumn": 26,
                  "file": "templates/trade/brief.md.hbs",
                  "line": 4,
                },
                "text": "The two governments go on talking about tariffs",
              },
            ],
          },
        ],
        "source": {
          "asOf": "2024-02-01",
          "id": "yearbook",
          "kind": "article",
          "place": {
            "column": 3,
            "endColumn": 11,
            "file": "data/sources.yaml",
            "line": 2,
          },
          "title": "A yearbook that does not exist",
        },
        "status": [
          "reported",
          "not-looked-up",
          "printed",
        ],
      }
    `);
  });
});

describe('the command line', () => {
  test('takes the fact first, then the pack', async () => {
    const io = captureIo({ folder: scratch });
    expect(await cli(['explain', 'exports', 'pack'], io)).toBe(0);
    expect(io.written.out).toBe(await run('exports'));
  });

  test('wants a fact, unless it is asked for help', async () => {
    const io = captureIo({ folder: pack });
    expect(await cli(['explain'], io)).toBe(2);
    expect(io.written).toEqual({
      out: '',
      error: 'briefpack: `explain` needs FACT\nRun `briefpack explain --help` to see what there is.\n',
    });
    const help = captureIo();
    expect(await cli(['explain', '--help'], help)).toBe(0);
    expect(help.written.out).toContain('Usage: briefpack explain FACT [PACK] [options]\n');
  });

  test('names the fact that is meant when it is unknown', async () => {
    const io = captureIo({ folder: pack });
    expect(await cli(['explain', 'exprts'], io)).toBe(1);
    expect(io.written).toEqual({
      out: '',
      error: '\nerror no-such-fact: no fact is called `exprts`\n  hint: did you mean `exports`?\n\n1 error\n',
    });
    const json = captureIo({ folder: pack });
    expect(await cli(['explain', 'exprts', '--format', 'json'], json)).toBe(1);
    expect(JSON.parse(json.written.out)).toMatchObject({ ok: false, diagnostics: [{ code: 'no-such-fact' }] });
    expect(json.written.error).toBe('');
  });

  test('explains what it can of a pack with errors, and tells them', async () => {
    writeFileSync(join(pack, 'templates/trade/brief.md.hbs'), '# Exports of {{fact "exprts"}}\n');
    const io = captureIo({ folder: pack });
    expect(await cli(['explain', 'talks-continue'], io)).toBe(1);
    expect(io.written.out).toContain('\nstatus     reported, not-looked-up\n');
    expect(io.written.out).toMatch(/\nprinted\n {2}nowhere as far as it could be told\n$/);
    expect(io.written.error).toContain('error unknown-fact: ');
  });

  test('takes the day on which the fact must still hold', async () => {
    const facts = join(pack, 'data/facts/trade.yaml');
    writeFileSync(facts, `validFor: P1M\n${readFileSync(facts, 'utf8')}`);
    expect(await run('exports')).toContain(
      'status     reported, not-looked-up, printed\nas of      2024-02-01, valid for P1M\n',
    );
    expect(await run('exports', '--at', '2024-03-02')).toContain(
      'status     reported, not-looked-up, stale, printed\n',
    );
  });
});
