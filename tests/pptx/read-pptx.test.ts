import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { factForms, formatFact } from '../../src/facts/index.ts';
import type { Manifest } from '../../src/pipeline/index.ts';
import { readPptx } from '../../src/pptx/index.ts';
import type { PieceKind, ReadFile, ReadLeaf } from '../../src/trace/index.ts';
import { normalised } from '../end-to-end/normalised.ts';
import { renderPack } from '../end-to-end/render-pack.ts';
import {
  chart,
  chartFrame,
  frame,
  lines,
  pack,
  page,
  points,
  relations,
  series,
  shape,
  smallDeck,
  smallParts,
  toStrict,
  workbook,
} from './fixture/small-deck.ts';

async function read(bytes: Uint8Array): Promise<ReadFile> {
  const { value, diagnostics } = await readPptx(bytes, 'deck.pptx');
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('nothing was read');
  return value;
}

function textOf(leaf: ReadLeaf | undefined, ...kinds: readonly PieceKind[]): string {
  return (leaf?.pieces ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('\n');
}

/** Pieces of the first slide of a deck, whose second one in the package it is. */
async function piecesOf(shapes: string, changes: Parameters<typeof smallDeck>[0] = {}) {
  const { leaves } = await read(smallDeck({ 'deck/slides/two.xml': page('sld', shapes), ...changes }));
  return leaves[0]?.pieces;
}

const economic = readFileSync('output/economic.pptx');
let deck: ReadFile;
beforeAll(async () => {
  deck = await read(economic);
});

describe('the deck in the repository', () => {
  const manifest = JSON.parse(readFileSync('output/manifest.json', 'utf8')) as Manifest;
  const printed = manifest.facts.flatMap(({ fact, printed: places }) =>
    places.filter(({ output }) => output === 'economic.pptx').map(({ slides = [] }) => ({ fact, slides })),
  );

  test('has the slides, their ids and the title of its document', () => {
    const output = manifest.outputs.find(({ path }) => path === 'economic.pptx');
    expect(deck).toMatchObject({ unit: 'slide', title: 'Japan and the United States: Economic relations' });
    expect(deck.leaves).toHaveLength(output?.slides ?? 0);
    expect(deck.leaves.map(({ number, slide }) => [number, slide])).toEqual(
      deck.leaves.map((_, index) => [index + 1, 256 + index]),
    );
  });

  test('has every printed figure on its slide, when white space is left out', async () => {
    const { dataset } = await renderPack('.');
    const slides = deck.leaves.map((leaf) => normalised(textOf(leaf, 'text', 'chart', 'notes')));
    const figures = printed.flatMap(({ fact: id, slides: numbers }) => {
      const fact = dataset.facts.get(id);
      // templates put statements into words of their own
      if (fact?.kind !== 'observation') return [];
      const forms = factForms.map((form) => normalised(formatFact(fact, form).text));
      return numbers.map((number) => ({ id, number, found: forms.some((text) => slides[number - 1]?.includes(text)) }));
    });
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter(({ found }) => !found)).toEqual([]);
  });

  test('has the same numbers in the caches of its charts and in their workbooks, and the facts behind them', () => {
    const cells = deck.leaves.flatMap((leaf) => leaf.cells);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter(({ cached, value }) => cached !== value)).toEqual([]);
    const slide = deck.leaves.find(({ workbookFacts }) => workbookFacts.includes('fdi-base-2024'));
    expect(slide?.workbookFacts).toEqual(['fdi-base-2024', 'fdi-stock']);
    expect(slide?.cells).toEqual([
      expect.objectContaining({ series: 'Amount', category: 'Implied, 2024', cached: '684.8', cell: 'Sheet1!B2' }),
      expect.objectContaining({ category: 'Reported, early 2025', cell: 'Sheet1!B3', value: '741' }),
    ]);
    const alternative = slide?.pieces.find(({ kind, shape: id }) => kind === 'alt' && id === slide.cells[0]?.shape);
    expect(alternative?.text).toMatch(/^Bar chart\. .*surpassing 741\.$/s);
  });

  test('has the labels of its charts as PowerPoint shows them, numbers and grey words in them', () => {
    const words = deck.leaves.map((leaf) => textOf(leaf, 'chart')).join('\n');
    expect(words).toContain('over 684.8\nsurpassing 741\nImplied, 2024\nReported, early 2025');
    expect(words).toContain('1,000  proposed');
    expect(words).not.toMatch(/\[(VALUE|CELLRANGE)\]/);
  });

  test('has its speaker notes, without picture and number of the slide', () => {
    const notes = deck.leaves[1]?.pieces.filter(({ kind }) => kind === 'notes');
    expect(notes).toHaveLength(1);
    expect(notes?.[0]?.text).toMatch(
      /^The section covers trade.*\n\nSources \(as of 8 February 2025\)\n1 {2}Overview/s,
    );
    expect(notes?.[0]).not.toHaveProperty('shape');
  });

  test('keeps source marks apart from the figures before them', () => {
    expect(deck.leaves.map((leaf) => textOf(leaf, 'text')).join('\n')).toMatch(/over \$684\.8bn a;/);
  });
});

describe('text of slides', () => {
  test('slides come in the order of the list, whatever their parts and prefixes are called', async () => {
    const { title, leaves } = await read(smallDeck());
    expect(title).toBe('Facts & figures');
    expect(leaves).toEqual([
      { number: 1, slide: 301, pieces: [{ kind: 'text', text: 'Two', shape: 2 }], cells: [], workbookFacts: [] },
      { number: 2, slide: 256, pieces: [{ kind: 'text', text: 'One', shape: 2 }], cells: [], workbookFacts: [] },
    ]);
  });

  test('strict files read the same', async () => {
    expect(await read(pack(toStrict(smallParts())))).toEqual(await read(smallDeck()));
    expect(JSON.stringify(toStrict(smallParts()))).not.toContain('/2006/main');
  });

  test('runs and fields are joined as they stand, breaks end lines, raised runs are set apart', async () => {
    const run = (text: string, properties = '') => `<d:r><d:rPr ${properties}/><d:t>${text}</d:t></d:r>`;
    const mark = run('2', 'baseline="30000"');
    const paragraph = `${run('$12')}${run('5 bn')}${mark}${run('.')}<d:br/>${run('741')}${mark}<d:fld type="slidenum"><d:t>7</d:t></d:fld>`;
    expect(await piecesOf(shape(4, `<d:p>${paragraph}</d:p>${lines('', 'end &lt;')}`))).toEqual([
      { kind: 'text', text: '$125 bn 2.\n741 2 7\n\nend <', shape: 4 },
    ]);
  });

  test('shapes in groups, lines and pictures give their words and alternative texts', async () => {
    const group = `<q:grpSp><q:nvGrpSpPr><q:cNvPr id="9" descr="a group"/></q:nvGrpSpPr>${shape(10, lines('deep'), { alt: 'deep too' })}</q:grpSp>`;
    const line = '<q:cxnSp><q:nvCxnSpPr><q:cNvPr id="5" descr="a line"/></q:nvCxnSpPr></q:cxnSp>';
    const picture = '<q:pic><q:nvPicPr><q:cNvPr id="6" descr="a &quot;picture&quot;"/></q:nvPicPr></q:pic>';
    expect(
      await piecesOf(`<q:grpSp><q:nvGrpSpPr><q:cNvPr id="8"/></q:nvGrpSpPr>${group}</q:grpSp>${line}${picture}`),
    ).toEqual([
      { kind: 'alt', text: 'a group', shape: 9 },
      { kind: 'text', text: 'deep', shape: 10 },
      { kind: 'alt', text: 'deep too', shape: 10 },
      { kind: 'alt', text: 'a line', shape: 5 },
      { kind: 'alt', text: 'a "picture"', shape: 6 },
    ]);
  });

  test('tables have a tab between cells and a line a row', async () => {
    const cell = (text: string) => `<d:tc><d:txBody>${lines(text)}</d:txBody></d:tc>`;
    const rows = `<d:tr>${cell('Where')}${cell('Amount')}</d:tr><d:tr>${cell('Here')}${cell('$1tn')}</d:tr>`;
    expect(await piecesOf(frame(3, `<d:tbl><d:tblPr/>${rows}</d:tbl>`))).toEqual([
      { kind: 'text', text: 'Where\tAmount\nHere\t$1tn', shape: 3 },
      { kind: 'alt', text: 'alt of 3', shape: 3 },
    ]);
  });

  test('of content with alternatives, the first choice counts', async () => {
    const formula = `<d:p><f:m xmlns:f="http://schemas.microsoft.com/office/drawing/2010/main"><o:r xmlns:o="http://schemas.openxmlformats.org/officeDocument/2006/math"><o:t>3.5%</o:t></o:r></f:m></d:p>`;
    const choice = `<alt:Choice Requires="f">${shape(3, formula)}</alt:Choice>`;
    const fallback = `<alt:Fallback>${shape(3, lines('a picture of it'))}</alt:Fallback>`;
    expect(await piecesOf(`<alt:AlternateContent>${choice}${fallback}</alt:AlternateContent>`)).toEqual([
      { kind: 'text', text: '3.5%', shape: 3 },
    ]);
  });

  test('words of diagrams are read from their part', async () => {
    const uri = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
    const point = (text: string) => `<g:pt><g:t>${lines(text)}</g:t></g:pt>`;
    const model = `<g:dataModel xmlns:g="${uri}" xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/main"><g:ptLst>${point('$1tn')}<g:pt/>${point('pledged')}</g:ptLst></g:dataModel>`;
    const pieces = await piecesOf(frame(3, `<g:relIds xmlns:g="${uri}" rel:dm="d1"/>`), {
      'deck/slides/_rels/two.xml.rels': relations({ d1: ['diagramData', '../data.xml'] }),
      'deck/data.xml': model,
    });
    expect(pieces?.[0]).toEqual({ kind: 'text', text: '$1tn\npledged', shape: 3 });
  });

  test('notes are the body of the notes page alone', async () => {
    const notes = [
      shape(2, '', { placeholder: 'sldImg', alt: 'a picture' }),
      shape(3, lines('say', 'this'), { placeholder: 'body' }),
      shape(4, lines('7'), { placeholder: 'sldNum' }),
    ];
    const pieces = await piecesOf('', {
      'deck/slides/_rels/two.xml.rels': relations({ n: ['notesSlide', '../notes.xml'] }),
      'deck/notes.xml': page('notes', notes.join('')),
    });
    expect(pieces).toEqual([{ kind: 'notes', text: 'say\nthis' }]);
  });

  test('parts may be UTF-16 or begin with a byte order mark, and hold any character of XML', async () => {
    const utf16 = Buffer.from(`\ufeff${page('sld', shape(2, lines('関税 \ufffd')))}`, 'utf16le');
    const marked = Buffer.from(`\ufeff<?xml version="1.0"?>${page('sld', shape(2, lines('Zölle')))}`);
    const { leaves } = await read(smallDeck({ 'deck/slides/two.xml': utf16, 'deck/slides/one.xml': marked }));
    expect(leaves.map((leaf) => textOf(leaf, 'text'))).toEqual(['関税 \ufffd', 'Zölle']);
  });
});

describe('charts', () => {
  const withChart = (part: string, book?: Uint8Array) => ({
    'deck/slides/two.xml': page('sld', chartFrame(7, 'c1')),
    'deck/slides/_rels/two.xml.rels': relations({ c1: ['chart', '../charts/c.xml'] }),
    'deck/charts/c.xml': part,
    'deck/charts/_rels/c.xml.rels': relations({ rId9: ['package', '../books/b.xlsx'] }),
    ...(book === undefined ? {} : { 'deck/books/b.xlsx': book }),
  });

  const strings =
    '<si><r><t>Fact</t></r></si><si><t>fdi-</t><rPh><t>phonetic</t></rPh></si><si><r><t>fdi</t></r><r><t>-stock</t></r></si>';

  test('numbers come category by category, held against the cells of the workbook by name of the sheet and position', async () => {
    const book = workbook(
      {
        'It&apos;s, our data':
          '<row><c/><c><v>741</v></c><c r="C1"><f>B1*2</f><v>1482</v></c></row><row><c r="B2"><v>8.1999999999999993</v></c></row>',
        Sources:
          '<row r="3"><c t="inlineStr"><is><t>About</t></is></c><c t="s"><v>0</v></c></row><row><c r="B4" t="s"><v>2</v></c></row><row><c r="B5" t="str"><v>a_x005F_x0041_</v></c></row>',
      },
      strings,
    );
    const part = chart(
      series('Down', { formula: "'It''s, our data'!$B$1:$B$2", cached: ['741', '8.1999999999999993'] }) +
        series('Across', { formula: "'[book.xlsx]It''s, our data'!$B$1:$C$1", cached: ['741', '1482'] }) +
        series('Both', { formula: "('It''s, our data'!$C$1,'It''s, our data'!$B$2)", cached: ['1', '2', '3'] }),
    );
    const { leaves } = await read(smallDeck(withChart(part, book)));
    const [leaf] = leaves;
    const name = "'It''s, our data'";
    expect(leaf?.cells).toEqual([
      { shape: 7, series: 'Down', category: 'Food', cached: '741', cell: `${name}!B1`, value: '741' },
      { shape: 7, series: 'Across', category: 'Food', cached: '741', cell: `${name}!B1`, value: '741' },
      { shape: 7, series: 'Both', category: 'Food', cached: '1', cell: `${name}!C1`, value: '1482' },
      {
        shape: 7,
        series: 'Down',
        category: 'Fuel_x0041_',
        cached: '8.1999999999999993',
        cell: `${name}!B2`,
        value: '8.1999999999999993',
      },
      { shape: 7, series: 'Across', category: 'Fuel_x0041_', cached: '1482', cell: `${name}!C1`, value: '1482' },
      {
        shape: 7,
        series: 'Both',
        category: 'Fuel_x0041_',
        cached: '2',
        cell: `${name}!B2`,
        value: '8.1999999999999993',
      },
      { shape: 7, series: 'Both', category: '', cached: '3', cell: "('It''s, our data'!$C$1,'It''s, our data'!$B$2)" },
    ]);
    expect(leaf?.workbookFacts).toEqual(['fdi-stock', 'a_x0041_']);
    expect(textOf(leaf, 'chart')).toBe('A title & more\nFood\nFuel_x0041_\nDown\nAcross\nBoth');
  });

  test('a chart without workbook, or with one elsewhere, has no values, and its literals no cells', async () => {
    const literal = `<ser><tx><v>Typed</v></tx><val><numLit>${points('5')}</numLit></val></ser>`;
    const part = chart(series('Saved', { formula: 'categories', cached: ['1'] }) + literal, '');
    const { leaves } = await read(smallDeck(withChart(part)));
    expect(leaves[0]?.cells).toEqual([
      { shape: 7, series: 'Saved', category: 'Food', cached: '1', cell: 'categories' },
      { shape: 7, series: 'Typed', category: '', cached: '5' },
    ]);
    const outside = relations({ rId9: ['oleObject', 'file:///C:/b.xlsx'] }).replace('/>', ' TargetMode="External"/>');
    const linked = chart(series('Linked', { formula: 'S!$B$2', cached: ['1'] }));
    const other = await read(smallDeck({ ...withChart(linked), 'deck/charts/_rels/c.xml.rels': outside }));
    expect(other.leaves[0]?.cells).toEqual([
      { shape: 7, series: 'Linked', category: 'Food', cached: '1', cell: 'S!B2' },
    ]);
  });

  test('labels show what their fields stand for, and what somebody typed over them', async () => {
    const field = (type: string, text = `[${type}]`) => `<d:fld type="${type}"><d:t>${text}</d:t></d:fld>`;
    const label = (idx: number, format: string, ...runs: readonly string[]) =>
      `<dLbl><idx val="${idx}"/><tx><rich><d:p>${runs.join('')}</d:p></rich></tx><numFmt formatCode="${format}"/></dLbl>`;
    const labels = [
      label(0, '#,##0.0;\\−#,##0.0', '<d:r><d:t>over </d:t></d:r>', field('VALUE'), field('SERIESNAME')),
      label(1, '0;\\−0', field('VALUE'), field('CATEGORYNAME'), field('CELLREF'), field('VALUE', '99')),
    ];
    const own = series('Sum', { formula: 'S!$B$2:$B$3', cached: ['1234.5', '-7'] });
    const part = chart(own.replace('<cat>', `<dLbls>${labels.join('')}</dLbls><cat>`), '');
    const { leaves } = await read(smallDeck(withChart(part)));
    expect(textOf(leaves[0], 'chart')).toContain('\nover 1,234.5Sum\n−7Fuel_x0041_[CELLREF]99\n');
  });

  test('a workbook that is missing, damaged or no workbook is told, and the chart is read all the same', async () => {
    const part = chart(series('A', { formula: 'S!$B$2', cached: ['1'] }));
    const messages = async (book?: Uint8Array) => {
      const { value, diagnostics } = await readPptx(smallDeck(withChart(part, book)), 'deck.pptx');
      expect(value?.leaves[0]?.cells).toEqual([{ shape: 7, series: 'A', category: 'Food', cached: '1', cell: 'S!B2' }]);
      return diagnostics.map(({ message }) => message);
    };
    const book = 'deck/books/b.xlsx';
    expect(await messages()).toEqual([`\`${book}\` of \`deck.pptx\` cannot be read: the file does not hold it`]);
    expect(await messages(new Uint8Array(50))).toEqual([expect.stringContaining(`\`${book}\` of \`deck.pptx\``)]);
    expect(await messages(pack({ 'x.xml': '<x/>' }))).toEqual([expect.stringContaining(`\`${book}/_rels/.rels\``)]);
    expect(await messages(workbook({ S: '<row><c>' }))).toEqual([
      expect.stringMatching(/^`deck\/books\/b\.xlsx\/book\/tables\/t0\.xml` .*not well formed/),
    ]);
  });
});

describe('the record', () => {
  const record = '<?xml version="1.0"?>\n<f:facts xmlns:f="urn:briefpack:facts:1"><f:n>"1 &amp; 2"</f:n></f:facts>';
  const main = (items: Readonly<Record<string, string>>) =>
    relations({
      one: ['slide', 'slides/one.xml'],
      two: ['slide', 'slides/two.xml'],
      ...Object.fromEntries(Object.entries(items).map(([id, target]) => [id, ['customXml', target] as const])),
    });

  test('is the custom XML of its namespace, as it stands', async () => {
    const { record: found } = await read(
      smallDeck({
        'deck/_rels/main.xml.rels': main({ i1: '../customXml/item1.xml', i2: '../customXml/item2.xml' }),
        'customXml/item1.xml': '<other xmlns="urn:somebody"/>',
        'customXml/item2.xml': `\ufeff${record}`,
      }),
    );
    expect(found).toBe(record);
  });

  test('is found where LibreOffice hangs it, on the package', async () => {
    const links = relations({
      a: ['officeDocument', '/deck/main.xml'],
      b: ['core-properties', 'core.xml'],
      c: ['customXml', '../customXml/item1.xml'],
    });
    const { record: found } = await read(smallDeck({ '_rels/.rels': links, 'customXml/item1.xml': record }));
    expect(found).toBe(record);
  });

  test('is found in whatever version it is', async () => {
    const newer = record.replace('facts:1', 'facts:27');
    const { record: found } = await read(
      smallDeck({
        'deck/_rels/main.xml.rels': main({ i1: '../customXml/item1.xml' }),
        'customXml/item1.xml': newer,
      }),
    );
    expect(found).toBe(newer);
  });

  test('is empty where it is damaged, which is told', async () => {
    const readDamaged = (item: string) =>
      readPptx(
        smallDeck({
          'deck/_rels/main.xml.rels': main({ i1: '../customXml/item1.xml' }),
          'customXml/item1.xml': item,
        }),
        'deck.pptx',
      );
    const { value, diagnostics } = await readDamaged(record.replace('</f:facts>', ''));
    expect(value?.record).toBe('');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^`customXml\/item1\.xml` of `deck\.pptx` cannot be read: its XML is not well formed/),
    ]);
    expect((await readDamaged('<other')).value).not.toHaveProperty('record');
  });

  test('is absent where no relationship leads to it', async () => {
    expect(await read(smallDeck({ 'customXml/item1.xml': record }))).not.toHaveProperty('record');
  });
});
