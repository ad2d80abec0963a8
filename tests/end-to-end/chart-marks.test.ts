import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import type { OpenedPackage } from '../pptx/fixture/package.ts';
import { openPackage, partsLike } from '../pptx/fixture/package.ts';
import { validatorErrors } from '../pptx/fixture/validate.ts';
import { layOver } from './lay-over.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefpack-marks-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const marks = join(scratch, 'chart-marks');

/** The chart parts of the deck with their workbooks. */
function chartsOf(deck: OpenedPackage) {
  return partsLike(deck, /^ppt\/charts\/chart\d+\.xml$/).map((name) => {
    const links = deck.text(name.replace('charts/', 'charts/_rels/').concat('.rels'));
    const [, workbook = ''] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(links) ?? [];
    return { part: deck.text(name), workbook: openPackage(deck.bytes(`ppt/${workbook}`)) };
  });
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

/** The cells that a formula names, in its order: `(Sheet1!$B$2,Sheet1!$C$2)`, `Sheet1!$B$2:$B$4`. */
function cellsIn(formula: string): readonly string[] {
  return formula.split(',').flatMap((area) => {
    const [from, to = from] = found(area, /\$([A-Z]+\$\d+)/g).map((cell) => cell.split('$') as [string, string]);
    if (from === undefined || to === undefined) return [];
    const [first, last] = [from[0].charCodeAt(0), to[0].charCodeAt(0)];
    return Array.from({ length: last - first + 1 }, (_, column) =>
      Array.from({ length: Number(to[1]) - Number(from[1]) + 1 }, (__, row) => {
        return `${String.fromCharCode(first + column)}${Number(from[1]) + row}`;
      }),
    ).flat();
  });
}

test('every chart of the deck is native: its axes are all used, its formulas name the cells that hold what it shows', async () => {
  layOver(marks, 'tests/good-cases/chart-marks');
  await build({ pack: marks });
  const deck = openPackage(readFileSync(join(marks, 'output', 'trade.pptx')));
  expect(partsLike(deck, /^ppt\/media\//)).toEqual([]);
  const charts = chartsOf(deck);
  expect(charts).toHaveLength(readdirSync(join(marks, 'templates', 'trade', 'charts')).length);
  for (const { part, workbook } of charts) {
    const plots = part.replace(/<c:(?:catAx|valAx)>.*/s, '');
    const used = new Set(found(plots, /<c:axId val="(\d+)"/g));
    const defined = found(part, /<c:(?:catAx|valAx)><c:axId val="(\d+)"/g);
    expect(new Set(defined)).toEqual(used);
    expect(part).toContain('<c:dispBlanksAs val="gap"/>');
    expect(found(workbook.text('xl/workbook.xml'), /<sheet name="([^"]+)"/g)).toEqual(['Sheet1', 'Sources']);
    const numbers = new Map(
      [...workbook.text('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d+)"><v>([^<]+)/g)].map(
        ([, cell = '', value = '']) => [cell, value],
      ),
    );
    const caches = [...part.matchAll(/<c:numRef><c:f>([^<]+)<\/c:f><c:numCache>(.*?)<\/c:numCache>/gs)];
    for (const [, formula = '', cache = ''] of caches) {
      const shown = cellsIn(formula).map((_, index) =>
        found(cache, new RegExp(`<c:pt idx="${index}"><c:v>([^<]+)`, 'g')).at(0),
      );
      expect(shown).toEqual(cellsIn(formula).map((cell) => numbers.get(cell)));
    }
  }
});

test('columns and line of a combo stand on two pairs of axes, the second one at the right', async () => {
  layOver(marks, 'tests/good-cases/chart-marks');
  await build({ pack: marks });
  const combos = chartsOf(openPackage(readFileSync(join(marks, 'output', 'trade.pptx'))))
    .map(({ part }) => part)
    .filter((part) => part.includes('<c:barChart>') && part.includes('<c:lineChart>'));
  expect(combos).toHaveLength(2);
  for (const part of combos) {
    const [bars = '', lines = ''] = found(part, /(<c:(?:barChart|lineChart)>.*?<\/c:(?:barChart|lineChart)>)/gs);
    const ids = (plot: string) => found(plot, /<c:axId val="(\d+)"/g);
    expect(ids(bars).filter((id) => ids(lines).includes(id))).toEqual([]);
    expect(part).toMatch(/<c:axPos val="r"\/>.*<c:crosses val="max"\/>/s);
  }
});

test.each([
  ['each mark', 'chart-marks'],
  ['series, with gaps in their lines', 'tables-and-series'],
])('Microsoft’s validator finds no error in a deck with charts of %s', async (_, name) => {
  const pack = join(scratch, name);
  layOver(pack, `tests/good-cases/${name}`);
  const { ok } = await build({ pack });
  expect(ok).toBe(true);
  expect(await validatorErrors(join(pack, 'output', 'trade.pptx'))).toEqual([]);
});
