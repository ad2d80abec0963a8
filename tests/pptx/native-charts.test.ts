import { describe, expect, it } from 'vitest';
import type { ChartContent, NativeChart } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { workbookSources } from '../../src/pptx/native-chart/workbook-sources.ts';
import { fixtureDataset } from './fixture/dataset.ts';
import { fixtureContext, wholeDeck } from './fixture/deck.ts';
import type { OpenedPackage } from './fixture/package.ts';
import { openPackage, partsLike } from './fixture/package.ts';
import { wholeDeckBytes } from './fixture/rendered.ts';

function nativeCharts(): readonly NativeChart[] {
  const { value } = toPresentation(wholeDeck(), fixtureContext());
  return value.sections
    .flatMap((section) => section.slides)
    .flatMap((slide) => slide.placeholders)
    .map((filled) => filled.content)
    .filter((content): content is ChartContent => content.kind === 'chart')
    .map((content) => content.chart);
}

function chart(id: string): NativeChart {
  const found = nativeCharts().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
}

/** Cells of a sheet by reference; numbers and words alike as text. */
function cells(workbook: OpenedPackage, sheet: number): ReadonlyMap<string, string> {
  const source = workbook.text(`xl/worksheets/sheet${sheet}.xml`);
  const found = source.matchAll(/<c r="([A-Z]+\d+)"(?: t="inlineStr")?>(?:<v>|<is><t[^>]*>)([^<]*)/g);
  return new Map([...found].map(([, reference = '', value = '']) => [reference, value]));
}

/** Every cache of a chart part: the cells that it stands for and the values it holds. */
function caches(part: string): readonly { readonly cell: string; readonly value: string }[] {
  const references = part.matchAll(
    /<(?:c|c15):f>Sheet1!([^<]+)<\/(?:c|c15):f><(?:c:numCache|c:strCache|c15:dlblRangeCache)>([\s\S]*?)<\/(?:c:numCache|c:strCache|c15:dlblRangeCache)>/g,
  );
  return [...references].flatMap(([, range = '', cache = '']) => {
    const [, column = '', row = '0'] = /^\$([A-Z]+)\$(\d+)/.exec(range) ?? [];
    return [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, index = '0', value = '']) => ({
      cell: `${column}${Number(row) + Number(index)}`,
      value,
    }));
  });
}

async function written(): Promise<
  readonly { readonly part: string; readonly workbook: OpenedPackage; readonly chart: NativeChart }[]
> {
  const opened = openPackage(await wholeDeckBytes());
  const native = nativeCharts();
  return partsLike(opened, /^ppt\/charts\/chart\d+\.xml$/).flatMap((name, index) => {
    const one = native[index];
    const workbook = opened.bytes(`ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`);
    return one === undefined ? [] : [{ part: opened.text(name), workbook: openPackage(workbook), chart: one }];
  });
}

describe('native charts', () => {
  it('hold in their caches what stands in the cells of their workbooks', async () => {
    const all = await written();
    expect(all).toHaveLength(7);
    for (const { part, workbook } of all) {
      const sheet = cells(workbook, 1);
      const cached = caches(part);
      expect(cached.length).toBeGreaterThan(4);
      for (const { cell, value } of cached) expect(sheet.get(cell), cell).toBe(value);
    }
  });

  it('hold the decimal text of the facts, as numbers', async () => {
    const budget = (await written()).find((one) => one.chart.id === 'budget');
    expect(budget?.workbook.text('xl/worksheets/sheet1.xml')).toContain('<c r="B2"><v>95.2</v></c>');
    expect(budget?.part).toContain('<c:pt idx="0"><c:v>95.2</c:v></c:pt>');
  });

  it('name fact, place and words of the source on a second sheet', async () => {
    const budget = (await written()).find((one) => one.chart.id === 'budget');
    if (budget === undefined) throw new Error('no chart');
    const sheet = cells(budget.workbook, 2);
    const fact = fixtureDataset().facts.get('budget');
    expect(sheet.get('A2')).toBe('budget');
    expect(sheet.get('E1')).toBe('Source');
    expect(sheet.get('E2')).toBe('Japan-U.S. relations: overview and forecast');
    expect(sheet.get('F2')).toBe(fact?.at);
    expect(sheet.get('G2')).toBe(fact?.evidence);
  });

  it('name for a computed figure the sources of all that it was computed from', () => {
    const { facts, sources } = fixtureDataset();
    const chips = facts.get('chips');
    const report = [...sources.values()][0];
    if (chips === undefined || report === undefined) throw new Error('the fixture has a fact and a source');
    const dataset = {
      ...fixtureDataset(),
      facts: new Map([...facts, ['chips', { ...chips, source: 'report' }]]),
      sources: new Map([...sources, ['report', { ...report, id: 'report', title: 'Report on chips' }]]),
    };
    const [row] = workbookSources(['supply-chain-residual'], dataset);
    expect(row?.source).toBe('Japan-U.S. relations: overview and forecast; Report on chips');
    expect(row?.at).toBe('Computed by this pack');
  });

  it('start at zero, without gridlines, and leave gaps out of the caches', async () => {
    for (const { part, chart: one } of await written()) {
      if (one.axis.ticks === undefined) expect(part).toContain('<c:min val="0"/>');
      expect(part).not.toContain('majorGridlines');
      expect(part).not.toContain('<c:v></c:v>');
      expect(part).not.toContain('<c:v/>');
      expect(part).toContain('<c:dispBlanksAs val="gap"/>');
    }
  });

  it('tell committed, projected and unitemised amounts apart by more than colour', async () => {
    const supply = (await written()).find((one) => one.chart.id === 'supply-chain');
    expect(supply?.part).toContain('prst="wdUpDiag"');
    expect(supply?.part.match(/<a:pattFill /g)).toHaveLength(1);
    expect(supply?.part).toContain('<a:prstDash val="sysDash"/>');
  });

  it('keep the number of a label live and its qualifier beside it', () => {
    const [series] = chart('stock-and-pledge').series;
    expect(series?.points[0]?.label).toEqual({ prefix: 'over ', format: '0;−0', suffix: '' });
    expect(series?.points[1]?.label).toEqual({
      prefix: '',
      format: '#,##0;−#,##0',
      suffix: '',
      secondary: 'committed',
    });
  });

  it('print the total of a stack behind it, and a lone figure as its own total', () => {
    const { series } = chart('lines');
    const totals = series.at(-1);
    expect(totals).toMatchObject({ name: 'Total', color: 'none', labels: 'base' });
    expect(totals?.points.map((point) => point?.decimal ?? null)).toEqual(['520', '275', '210', null]);
    expect(series[0]?.points[0]?.label?.prefix).toBe('Relocation ');
    expect(series[3]?.points[1]?.label).toBeUndefined();
  });

  it('draw spans as bars from their first to their last year', () => {
    const { series, axis } = chart('spans');
    expect(axis).toEqual({ min: 2025, max: 2030, ticks: 1 });
    expect(series.map(({ name, color }) => [name, color])).toEqual([
      ['First year', 'none'],
      ['Years', 'blue'],
    ]);
    expect(series[1]?.points[0]).toMatchObject({ decimal: '5', label: { prefix: '520' } });
  });
});
