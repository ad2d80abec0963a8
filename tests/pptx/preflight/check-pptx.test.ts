import type { ZippableFile } from 'fflate';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { relationshipsPartOf } from '../../../src/opc/index.ts';
import { checkPptx } from '../../../src/pptx/index.ts';
import { wholeDeckBytes } from '../fixture/rendered.ts';
import type { Mutation } from './mutated-deck.ts';
import { adding, both, inWorkbook, mutated, replacing, without } from './mutated-deck.ts';

/** What is told of a deck: code, and the words that say what of it is wrong. */
async function toldOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await checkPptx(bytes, 'deck.pptx')).map(({ code, message }) => `${code}: ${message}`);
}

const slide = 'ppt/slides/slide4.xml';
const table = 'ppt/slides/slide2.xml';
const drawn = 'ppt/slides/slide13.xml';
const links = relationshipsPartOf(slide);
const main = 'ppt/presentation.xml';
const types = '[Content_Types].xml';
const chart = 'ppt/charts/chart1.xml';
const book = 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx';
const sheet = 'xl/worksheets/sheet1.xml';

it('a finished deck is sound', async () => {
  expect(await toldOf(await wholeDeckBytes())).toEqual([]);
});

type Case = readonly [what: string, mutate: Mutation, ...told: readonly RegExp[]];

/** One thing broken at a time, and all that must be told of it. */
const packageMutations: readonly Case[] = [
  [
    'a part with a tag that is not closed',
    replacing(slide, '</p:sld>', ''),
    /xml-broken: .*slide4\.xml.*`<p:sld>` is not closed/,
  ],
  ['a part with a bare ampersand', replacing(slide, '<a:t>', '<a:t>R&D '), /xml-broken: .*not escaped/],
  ['a part with a control character', replacing(slide, '<a:t>', '<a:t>\u0002'), /xml-broken: .*U\+0002/],
  [
    'a part with an attribute twice',
    replacing(slide, '<p:cNvPr id="2"', '<p:cNvPr id="2" id="2"'),
    /xml-broken: .*`id` stands twice/,
  ],
  [
    'a part with an undeclared prefix',
    replacing(slide, '<p:clrMapOvr>', '<q:x/><p:clrMapOvr>'),
    /xml-broken: .*prefix `q`/,
  ],
  [
    'a workbook with broken XML',
    inWorkbook(book, replacing(sheet, '</sheetData>', '')),
    /xml-broken: `.*Sheet1\.xlsx\/xl\/worksheets\/sheet1\.xml`/,
  ],
  [
    'a content type of a part that is not there',
    replacing(types, '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="a/b"/></Types>'),
    /content-type: `ppt\/slidemasters\/slidemaster2\.xml`.*is not there/,
  ],
  [
    'a content type twice',
    replacing(types, '<Override', '<Default Extension="xml" ContentType="application/xml"/><Override'),
    /content-type: `xml` .*two content types/,
  ],
  [
    'a content type that nothing has',
    replacing(types, '<Override', '<Default Extension="gif" ContentType="image/gif"/><Override'),
    /content-type: `\*\.gif`/,
  ],
  [
    'a slide typed as a layout',
    replacing(types, /(slide4\.xml" ContentType="[^"]*)slide\+xml/, '$1slideLayout+xml'),
    /content-type: `ppt\/slides\/slide4\.xml`.*wrong content type/,
  ],
  [
    'an extension without type',
    replacing(types, /<Default Extension="xlsx"[^>]*>/, ''),
    /content-type: `.*Sheet1\.xlsx` .*no content type/,
    /Sheet2/,
    /Sheet3/,
    /Sheet4/,
    /Sheet5/,
    /Sheet6/,
    /Sheet7/,
  ],
  [
    'a relationship to a part that is not there',
    replacing(relationshipsPartOf(main), 'Target="presProps.xml"', 'Target="viewProps.xml"'),
    /relationship: .*`ppt\/viewProps\.xml`.*not there/,
    /part-unreachable: .*presProps/,
  ],
  [
    'an id of a relationship twice',
    replacing(links, 'Id="rId3"', 'Id="rId2"'),
    /relationship: .*`rId3`.*does not exist/,
    /relationship: .*`rId2`.*twice/,
  ],
  [
    'a name of a relationship that does not exist',
    replacing(table, /r:id="rId2"/, 'r:id="rId99"'),
    /relationship: .*`rId99`.*does not exist/,
    /relationship: .*`rId2`.*named nowhere/,
  ],
  [
    'a relationship that nobody names',
    replacing(
      links,
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
    ),
    /relationship: .*`rId9`.*named nowhere/,
  ],
  [
    'a link to what is no address',
    both(
      replacing(
        links,
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
      ),
      replacing(slide, /<a:rPr ([^>]*)\/>/, '<a:rPr $1><a:hlinkClick r:id="rId9"/></a:rPr>'),
    ),
    /relationship: .*no address/,
  ],
  [
    'a relationship out of the package',
    replacing(relationshipsPartOf(main), 'Target="presProps.xml"', 'Target="../../ppt/presProps.xml"'),
    /relationship: .*out of the package/,
  ],
  [
    'a part that nothing leads to',
    adding('docProps/thumbnail.xml', '<a/>'),
    /part-unreachable: nothing leads to `docProps\/thumbnail\.xml`/,
  ],
  [
    'relationships of a part that is not there',
    adding(
      'ppt/slides/_rels/slide99.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    ),
    /part-unreachable: .*slide99/,
  ],
  [
    'notes that lead to another slide',
    replacing('ppt/notesSlides/_rels/notesSlide4.xml.rels', 'slide4.xml', 'slide5.xml'),
    /parts-unpaired: `ppt\/slides\/slide4\.xml` and `ppt\/notesSlides\/notesSlide4\.xml`/,
  ],
  [
    'a slide without layout',
    replacing(links, /<Relationship Id="rId1"[^>]*\/>/, ''),
    /parts-unpaired: `ppt\/slides\/slide4\.xml`/,
  ],
  [
    'a theme that slides and notes share',
    both(
      replacing('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2.xml', 'theme1.xml'),
      without('ppt/theme/theme2.xml'),
      replacing(types, /<Override PartName="\/ppt\/theme\/theme2\.xml"[^>]*\/>/, ''),
    ),
    /id-repeated: .*theme of two masters/,
  ],
  ['an id of a shape twice', replacing(slide, '<p:cNvPr id="3"', '<p:cNvPr id="2"'), /id-repeated: .*shape id `2`/],
  ['a name of a shape twice', replacing(slide, 'name="Kicker"', 'name="Title"'), /id-repeated: .*shape name `Title`/],
  [
    'a placeholder twice',
    replacing(slide, 'idx="13"', 'idx="18"'),
    /id-repeated: .*placeholder `18`/,
    /reading-order: .*`Kicker`/,
  ],
  [
    'an id of a shape that is none',
    replacing(slide, '<p:cNvPr id="3"', '<p:cNvPr id="0"'),
    /id-out-of-range: .*shape id `0`/,
  ],
  [
    'an id of a slide twice',
    replacing(main, '<p:sldId id="257"', '<p:sldId id="256"'),
    /id-repeated: .*slide id `256`/,
    /section-wrong: .*`257`/,
  ],
  [
    'an id of a slide below its range',
    both(
      replacing(main, '<p:sldId id="257"', '<p:sldId id="12"'),
      replacing(main, '<p14:sldId id="257"', '<p14:sldId id="12"'),
    ),
    /id-out-of-range: .*slide id `12`/,
  ],
  [
    'an id of a layout that is the master’s',
    replacing('ppt/slideMasters/slideMaster1.xml', /<p:sldLayoutId id="\d+"/, '<p:sldLayoutId id="2147483648"'),
    /id-repeated: .*master or layout id `2147483648`/,
  ],
  [
    'an id of a layout below its range',
    replacing('ppt/slideMasters/slideMaster1.xml', /<p:sldLayoutId id="\d+"/, '<p:sldLayoutId id="300"'),
    /id-out-of-range: .*`300`/,
  ],
  ['a slide in no section', replacing(main, '<p14:sldId id="257"/>', ''), /section-wrong: .*`257`/],
  [
    'a slide in two sections',
    replacing(main, '<p14:sldId id="257"/>', '<p14:sldId id="257"/><p14:sldId id="257"/>'),
    /id-repeated: .*slide in sections `257`/,
  ],
  [
    'a plot on an axis that is not there',
    replacing(chart, '<c:axId val="111111101"/>', '<c:axId val="7"/>'),
    /chart-unsound: .*axis that is not there.*`7`/,
    /chart-unsound: .*nothing is drawn.*`111111101`/,
  ],
  [
    'an axis that crosses none',
    replacing(chart, '<c:crossAx val="111111102"/>', '<c:crossAx val="7"/>'),
    /chart-unsound: .*crosses.*`7`/,
  ],
  ['a negative axis id', replacing(chart, /val="111111101"/g, 'val="-7"'), /chart-unsound: .*no number.*`-7`/],
  [
    'a series without order of its own',
    replacing(chart, '</c:ser>', '</c:ser><c:ser><c:idx val="0"/><c:order val="1"/></c:ser>'),
    /chart-unsound: .*two series.*`0`/,
  ],
  [
    'a reference to a sheet that is not there',
    replacing(chart, '<c:f>Sheet1!$B$1</c:f>', '<c:f>Data!$B$1</c:f>'),
    /chart-unsound: .*no cells.*`Data!\$B\$1`/,
  ],
  [
    'a cache that is longer than its cells',
    replacing(
      chart,
      /<c:numCache><c:formatCode>General<\/c:formatCode><c:ptCount val="\d"\/>/,
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="9"/>',
    ),
    /chart-unsound: .*values that it keeps/,
  ],
  [
    'a chart without workbook',
    both(
      replacing(chart, /<c:externalData.*<\/c:externalData>/, ''),
      without(relationshipsPartOf(chart)),
      without(book),
    ),
    /chart-unsound: .*no workbook/,
  ],
  [
    'a workbook that is no zip file',
    (parts) => parts.set(book, new Uint8Array([1, 2, 3])),
    /workbook-unsound: .*cannot be unpacked/,
  ],
  [
    'a sheet with a name that Excel refuses',
    inWorkbook(book, replacing('xl/workbook.xml', 'name="Sources"', 'name="Sources: all"')),
    /workbook-unsound: .*`Sources: all`/,
  ],
  [
    'two sheets of one id',
    inWorkbook(book, replacing('xl/workbook.xml', 'sheetId="2"', 'sheetId="1"')),
    /workbook-unsound: .*two sheets/,
  ],
  ['a cell twice', inWorkbook(book, replacing(sheet, 'r="B1"', 'r="A1"')), /workbook-unsound: .*`A1`/],
  [
    'a cell with words for a number',
    inWorkbook(book, replacing(sheet, /<v>\d+<\/v>/, '<v>many</v>')),
    /workbook-unsound: .*number that is none/,
  ],
  [
    'a part of a workbook that nothing leads to',
    inWorkbook(book, adding('xl/extra.xml', '<a/>')),
    /part-unreachable: .*xlsx\/xl\/extra\.xml/,
  ],
];

describe('of a package it tells exactly', () => {
  it.each(packageMutations.map(([what, mutate, ...told]) => ({ what, mutate, told })))(
    '$what',
    async ({ mutate, told }) => {
      const found = await toldOf(mutated(await wholeDeckBytes(), mutate));
      expect(found).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
    },
  );

  it.each([
    ['an entry that is a directory', 'ppt/slides/', /entry-unsound: `ppt\/slides\/` .*directory/],
    [
      'an entry with a name that no part may have',
      'ppt/slides/a b.xml',
      /entry-unsound: `ppt\/slides\/a b\.xml` .*no part may have/,
    ],
  ])('%s', async (_, name, told) => {
    const files = unzipSync(await wholeDeckBytes());
    const time = new Date(2025, 1, 10);
    const entries = [
      ...Object.entries(files),
      [name, new TextEncoder().encode(name.endsWith('/') ? '' : '<a/>')] as const,
    ].map(([key, data]): [string, ZippableFile] => [key, [data, { mtime: time }]]);
    const found = await toldOf(zipSync(Object.fromEntries(entries)));
    expect(found.filter((one) => one.startsWith('package-entry-unsound') && !/its order/.test(one))).toEqual([
      expect.stringMatching(told),
    ]);
  });

  it('entries out of their order, and of another time', async () => {
    const files = Object.entries(unzipSync(await wholeDeckBytes()));
    const first = new Date(2025, 1, 10);
    const packed = (entries: readonly (readonly [string, Uint8Array])[], late: number) =>
      zipSync(
        Object.fromEntries(
          entries.map(([name, data], index): [string, ZippableFile] => [
            name,
            [data, { mtime: index === late ? new Date(2024, 1, 1) : first }],
          ]),
        ),
      );
    expect(await toldOf(packed([...files].reverse(), -1))).toEqual([expect.stringMatching(/not stand in its order/)]);
    expect(await toldOf(packed(files, 3))).toEqual([expect.stringMatching(/another time/)]);
  });
});

const faint = '<a:solidFill><a:srgbClr val="DDDDDD"/></a:solidFill>';

const accessibilityMutations: readonly Case[] = [
  [
    'a deck without title',
    replacing('docProps/core.xml', /<dc:title>.*<\/dc:title>/, ''),
    /property-missing: .*what it is called/,
  ],
  [
    'a deck without language',
    replacing('docProps/core.xml', /<dc:language>.*<\/dc:language>/, ''),
    /property-missing: .*language/,
  ],
  [
    'a slide whose title is empty',
    replacing(slide, /(type="title"\/>.*?<a:p>).*?(<\/a:p>)/, '$1$2'),
    /slide-without-title: slide 4/,
  ],
  ['a slide whose title is a text box', replacing(slide, '<p:ph type="title"/>', ''), /slide-without-title: slide 4/],
  [
    'a chart without alternative text',
    replacing(slide, / descr="Bar chart[^"]*"/, ''),
    /alternative-missing: .*slide 4/,
  ],
  [
    'a table without alternative text',
    replacing(table, / descr="Key findings[^"]*"/, ''),
    /alternative-missing: `Key findings` on slide 2/,
  ],
  [
    'a drawing without alternative text',
    replacing(drawn, /(<p:nvGrpSpPr><p:cNvPr id="\d+" name="[^"]+") descr="[^"]*"/, '$1'),
    /alternative-missing: .*Callout.*slide 13/,
  ],
  [
    'a chart described by the name of a file',
    replacing(slide, /descr="Bar chart[^"]*"/, 'descr="chart1.png"'),
    /alternative-empty: .*`chart1\.png`/,
  ],
  [
    'a table without header row',
    replacing(table, '<a:tblPr firstRow="1">', '<a:tblPr>'),
    /table-without-head: .*slide 2/,
  ],
  [
    'a placeholder without text',
    replacing(slide, /(name="Kicker".*?<a:p>).*?(<\/a:p>)/, '$1$2'),
    /placeholder-empty: `Kicker` on slide 4/,
  ],
  ['a title that is read last', movingFirstShape(slide), /reading-order: `Title` on slide 4/],
  [
    'a label that is read after its figure',
    swappingShapes(slide, 'Tile 1, label', 'Tile 1, value'),
    /reading-order: `Tile 1, label` on slide 4 .*after `Tile 1, value`/,
  ],
  ['a run without language', replacing(slide, /<a:rPr lang="en-GB"/, '<a:rPr'), /language-unclear: .*does not say/],
  [
    'notes without language',
    replacing('ppt/notesSlides/notesSlide4.xml', /<a:rPr lang="en-GB"/, '<a:rPr'),
    /language-unclear: .*notesSlide4/,
  ],
  [
    'a label of a chart without language',
    replacing(chart, /<a:rPr lang="en-GB" b="1"/, '<a:rPr b="1"'),
    /language-unclear: .*chart1\.xml/,
  ],
  [
    'Japanese that is said to be English',
    replacing(slide, /(type="title"\/>.*?<a:t>)[^<]*/, '$1日本の直接投資'),
    /language-unclear: .*`en-GB`/,
  ],
  [
    'text that is hardly seen',
    replacing(slide, /(name="Kicker".*?<a:rPr lang="en-GB")\/>/, `$1>${faint}</a:rPr>`),
    /text-faint: .*slide 4.*1\.\d\d/,
  ],
  [
    'text on a ground of nearly its colour',
    replacing(
      drawn,
      /(name="[^"]*Callout[^"]*".*?)<a:solidFill><a:schemeClr val="bg2"\/><\/a:solidFill>/,
      '$1<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>',
    ),
    /text-faint: .*slide 13/,
  ],
  [
    'a label of a chart that is hardly seen',
    replacing(chart, /<a:defRPr sz="1400"><a:solidFill>.*?<\/a:solidFill>/, `<a:defRPr sz="1400">${faint}`),
    /text-faint: .*slide 4/,
  ],
  [
    'a bar that is hardly seen',
    replacing(chart, /(<c:ser>.*?<c:spPr>).*?(<\/c:spPr>)/, `$1${faint}<a:ln><a:noFill/></a:ln>$2`),
    /mark-faint: .*slide 4/,
  ],
  [
    'text that is too small',
    replacing(slide, /(name="Kicker".*?<a:rPr lang="en-GB")\/>/, '$1 sz="700"/>'),
    /text-small: .*7 points/,
  ],
  [
    'text that fitting makes too small',
    replacing(slide, /(name="Source line".*?)<a:normAutofit\/>/, '$1<a:normAutofit fontScale="62500"/>'),
    /text-small: .*6\.25 points/,
  ],
  [
    'text that the layout makes too small',
    replacing('ppt/slideLayouts/slideLayout5.xml', /(name="Kicker".*?<a:defRPr sz=")1200"/, '$1600"'),
    /text-small/,
  ],
  [
    'a link called here',
    replacing(table, /(<a:hlinkClick [^>]*\/><\/a:rPr><a:t>)[^<]*/, '$1here'),
    /link-unclear: .*`here`/,
  ],
  [
    'a link called by its address',
    replacing(table, /(<a:hlinkClick [^>]*\/><\/a:rPr><a:t>)[^<]*/, '$1https://example.org/x'),
    /link-unclear: .*example/,
  ],
];

/** Puts the first shape of a slide behind all others but the footers. */
function movingFirstShape(part: string): Mutation {
  return replacing(part, /(<\/p:grpSpPr>)(<p:sp>.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$1$3$2');
}

function swappingShapes(part: string, first: string, second: string): Mutation {
  const shape = (name: string) => `<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${name}"(?:(?!</p:sp>).)*</p:sp>`;
  return replacing(part, new RegExp(`(${shape(first)})(${shape(second)})`), '$2$1');
}

describe('of what readers lose it tells exactly', () => {
  it.each(accessibilityMutations.map(([what, mutate, ...told]) => ({ what, mutate, told })))(
    '$what',
    async ({ mutate, told }) => {
      const found = await toldOf(mutated(await wholeDeckBytes(), mutate));
      expect(found).toEqual(told.map((pattern) => expect.stringMatching(pattern)));
    },
  );
});
