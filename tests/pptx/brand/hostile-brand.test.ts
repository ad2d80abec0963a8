import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { checkPptx, renderPptx, toPresentation } from '../../../src/pptx/index.ts';
import { declarations, relations } from '../../fixtures/brands/brand-kit.ts';
import { pixel } from '../../fixtures/brands/brands.ts';
import { fixtureContext, wholeDeck } from '../fixture/deck.ts';
import type { OpenedPackage } from '../fixture/package.ts';
import { openPackage } from '../fixture/package.ts';
import { changedBrand, readBytes } from './read.ts';

const main = 'ppt/presentation.xml';
const mainLinks = 'ppt/_rels/presentation.xml.rels';
const layout = 'ppt/slideLayouts/slideLayout5.xml';
const layoutLinks = 'ppt/slideLayouts/_rels/slideLayout5.xml.rels';
const toMaster = ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'] as const;

/** What is told of a file that cannot be a brand. */
async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const { value, diagnostics } = await readBytes(bytes);
  expect(value).toBeUndefined();
  for (const { hint } of diagnostics) expect(hint).toBeTruthy();
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

/** What is left out of a brand, and the deck on what is left of it. */
async function purged(bytes: Uint8Array): Promise<{ readonly told: readonly string[]; readonly deck: OpenedPackage }> {
  const { value: brand, diagnostics } = await readBytes(bytes);
  if (brand === undefined) throw new Error(JSON.stringify(diagnostics));
  const context = fixtureContext({ brand });
  const deck = await renderPptx(toPresentation(wholeDeck(), context).value, context);
  expect(await checkPptx(deck, 'deck.pptx')).toEqual([]);
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  return {
    told: told.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
    deck: openPackage(deck),
  };
}

function within(shapes: string): (text: string) => string {
  return (text) => text.replace('</p:spTree>', `${shapes}</p:spTree>`);
}

function shapeWith(properties: string, fill = '<a:noFill/>'): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Extra">${properties}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`;
}

describe('files that are no brand', () => {
  test('no zip file, and one of another program', async () => {
    const wrong = 'error brand-wrong-kind: the brand `brand.potx` is not a PowerPoint file, whatever its name says';
    expect(await refusal(new TextEncoder().encode('a brand'))).toEqual([wrong]);
    expect(await refusal(zipSync({ 'a.txt': new Uint8Array(3) }))).toEqual([wrong]);
    expect(await refusal(changedBrand({ [main]: `<w xmlns="urn:w"/>` }))).toEqual([wrong]);
  });

  test('a presentation part that is named and not there', async () => {
    expect(await refusal(changedBrand({ [main]: undefined }))).toEqual([
      'error part-not-readable: `ppt/presentation.xml` of `brand.potx` cannot be read: the file does not hold it',
    ]);
  });

  test('a master that is missing, or none at all', async () => {
    expect(await refusal(changedBrand({ 'ppt/slideMasters/slideMaster1.xml': undefined }))).toEqual([
      expect.stringContaining(
        '`ppt/slideMasters/slideMaster1.xml` of `brand.potx` cannot be read: the file does not hold it',
      ),
    ]);
    const without = (text: string) => text.replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, '');
    expect(await refusal(changedBrand({ [main]: without }))).toEqual([
      'error brand-incomplete: the brand `brand.potx` has no slide master',
    ]);
  });

  test('a master without theme, slides without size', async () => {
    const links = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
    const themeless = (text: string) => text.replace(/<Relationship Id="rId900"[^>]*>/, '');
    expect(await refusal(changedBrand({ [links]: themeless }))).toEqual([
      'error brand-incomplete: the brand `brand.potx` has no theme',
    ]);
    for (const size of ['', '<p:sldSz cx="0" cy="6858000"/>', '<p:sldSz cx="99999999" cy="1"/>']) {
      const sized = (text: string) => text.replace(/<p:sldSz [^>]*>/, size);
      expect(await refusal(changedBrand({ [main]: sized }))).toEqual([
        'error brand-incomplete: the brand `brand.potx` has no size of its slides',
      ]);
    }
  });

  test('layouts without a title', async () => {
    const untitled = (text: string) => text.replace(/type="(title|ctrTitle)"\/>/g, 'type="pic"/>');
    const changes = [1, 2, 3, 4, 5, 6, 7].map((number) => [`ppt/slideLayouts/slideLayout${number}.xml`, untitled]);
    expect(await refusal(changedBrand(Object.fromEntries(changes)))).toEqual([
      'error brand-without-title: no layout of the brand `brand.potx` has a title',
    ]);
  });

  test('the strict form of the format', async () => {
    const strict = (text: string) =>
      text.replaceAll(
        'http://schemas.openxmlformats.org/presentationml/2006/main',
        'http://purl.oclc.org/ooxml/presentationml/main',
      );
    expect(await refusal(changedBrand({ [main]: strict }))).toEqual([
      'error brand-strict: the brand `brand.potx` is saved as “Strict Open XML”',
    ]);
  });
});

describe('brands made to do harm', () => {
  it('that unpack to too much are not unpacked', async () => {
    const bomb = changedBrand({ 'ppt/media/image7.png': new Uint8Array(257 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await refusal(bomb)).toEqual([
      'error file-too-large: `brand.potx` is refused: it unpacks to more than 256 MiB',
    ]);
  });

  it('with document types and entities are not parsed', async () => {
    const typed = (text: string) =>
      text.replace('<p:sldLayout', '<!DOCTYPE p [<!ENTITY a "&b;&b;"><!ENTITY b "c">]><p:sldLayout');
    expect(await refusal(changedBrand({ [layout]: typed }))).toEqual([
      expect.stringContaining(`\`${layout}\` of \`brand.potx\` cannot be read: it declares a document type`),
    ]);
  });

  it('with thousands of layouts are refused before these are read', async () => {
    const count = 4_000;
    const links = Array.from(
      { length: count },
      (_, index) => [`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${(index % 7) + 1}.xml`] as const,
    );
    const bytes = changedBrand({
      'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
        ...links,
        ['rId900000', 'theme', '../theme/theme1.xml'],
      ]),
    });
    expect(await refusal(bytes)).toEqual([
      'error brand-too-many-layouts: the brand `brand.potx` has 4000 layouts; 500 are the most that are read',
    ]);
    const many = Array.from({ length: 10_000 }, (_, index) => [`ppt/slideLayouts/slideLayout${index + 8}.xml`, '<x/>']);
    expect(await refusal(changedBrand(Object.fromEntries(many)))).toEqual([
      'error file-too-large: `brand.potx` is refused: it holds more than 10,000 entries',
    ]);
  });

  it('whose names lead out of the package lose what they lead to', async () => {
    const out = (text: string) => text.replace('../media/image7.png', '../../../../etc/passwd');
    const bytes = changedBrand({ 'ppt/slideMasters/_rels/slideMaster1.xml.rels': out, '../../etc/passwd': 'root' });
    expect(await refusal(bytes)).toEqual([
      'error part-not-readable: `etc/passwd` of `brand.potx` cannot be read: the file does not hold it',
    ]);
  });

  it('with macros lose them, and every click that runs one', async () => {
    const { told, deck } = await purged(
      changedBrand({
        [mainLinks]: (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          ),
        'ppt/vbaProject.bin': new Uint8Array(64),
        [layout]: within(shapeWith('<a:hlinkClick r:id="" action="ppaction://macro?name=Run"/>')),
      }),
    );
    expect(told).toEqual([
      'warning brand-content-left-out: the brand `brand.potx` holds macros, which no deck takes over',
    ]);
    expect(deck.names.join()).not.toContain('vba');
    expect(deck.names.map((name) => (name.endsWith('.xml') ? deck.text(name) : '')).join()).not.toContain(
      'ppaction://macro',
    );
  });

  it('that lead out of the package are cut off: links, linked pictures, grounds', async () => {
    const far = 'https://example.org/track.png';
    const blip = '<a:blipFill><a:blip r:link="rId51"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>';
    const picture = `<p:pic><p:nvPicPr><p:cNvPr id="91" name="Far"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rId51"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>`;
    const ground =
      '<p:bg><p:bgPr><a:blipFill><a:blip r:link="rId51"/></a:blipFill><a:effectLst/></p:bgPr></p:bg><p:spTree>';
    const { told, deck } = await purged(
      changedBrand({
        [layout]: (text) =>
          within(`${shapeWith('<a:hlinkClick r:id="rId50"/>', blip)}${picture}`)(text).replace('<p:spTree>', ground),
        [layoutLinks]: relations([
          toMaster,
          ['rId50', 'hyperlink', 'https://example.org/', true],
          ['rId51', 'image', far, true],
        ]),
      }),
    );
    expect(told).toEqual([
      'warning brand-content-left-out: the brand `brand.potx` holds links that lead out of it, which no deck takes over',
    ]);
    const markup = deck.names
      .filter((name) => /^ppt\/slide(Layouts|Masters)\//.test(name))
      .map(deck.text)
      .join();
    expect(markup).not.toContain('example.org');
    expect(markup).not.toContain('Far');
    expect(markup).toContain('name="Extra"');
  });

  it('with OLE objects, ActiveX controls, sounds and charts lose them with their frames', async () => {
    const frame = (id: number, data: string) =>
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Frame ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="urn:x">${data}</a:graphicData></a:graphic></p:graphicFrame>`;
    const shapes = [
      frame(92, '<p:oleObj name="O" r:id="rId60" progId="Package"><p:embed/></p:oleObj>'),
      frame(93, '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId61"/>'),
    ];
    const controls = '</p:spTree><p:controls><p:control spid="1" name="C" r:id="rId62"/></p:controls></p:cSld>';
    const { told, deck } = await purged(
      changedBrand({
        [layout]: (text) => within(shapes.join(''))(text).replace('</p:spTree></p:cSld>', controls),
        [layoutLinks]: relations([
          toMaster,
          ['rId60', 'oleObject', '../embeddings/oleObject1.bin'],
          ['rId61', 'chart', '../charts/chart1.xml'],
          ['rId62', 'control', '../activeX/activeX1.xml'],
          ['rId63', 'audio', '../media/media1.wav'],
        ]),
        'ppt/embeddings/oleObject1.bin': new Uint8Array(9),
      }),
    );
    expect(told.map((one) => /holds (.*), which/.exec(one)?.[1]).sort()).toEqual([
      'ActiveX controls',
      'charts or diagrams',
      'embedded objects',
      'sounds or films',
    ]);
    const markup = deck.names
      .filter((name) => name.startsWith('ppt/slideLayouts/'))
      .map(deck.text)
      .join();
    for (const gone of ['oleObj', 'Frame 92', 'Frame 93', 'p:control', 'rId60']) expect(markup).not.toContain(gone);
  });

  it('whose pictures are none, or act, lose them', async () => {
    const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
    for (const bad of [
      'MZ\u0000 a program',
      svg('<script>run()</script>'),
      svg('<image href="https://example.org/x.png"/>'),
      svg('<g onclick="run()"/>'),
    ]) {
      const { told, deck } = await purged(changedBrand({ 'ppt/media/image7.png': bad }));
      expect(told).toEqual([
        'warning brand-content-left-out: the brand `brand.potx` holds pictures that are not what they claim to be, which no deck takes over',
      ]);
      expect(deck.names.filter((name) => name.startsWith('ppt/media/'))).toEqual([]);
      expect(deck.text('ppt/slideMasters/slideMaster1.xml')).not.toContain('Logo');
    }
    const { told, deck } = await purged(changedBrand({ 'ppt/media/image7.png': svg('<rect width="1" height="1"/>') }));
    expect(told).toEqual([]);
    expect(deck.names).toContain('ppt/media/image1.svg');
  });
});

it('other prefixes than the usual ones are read and written as well', async () => {
  const renamed = (text: string) =>
    text.replace(declarations, declarations.replace('xmlns:p=', 'xmlns:q=')).replace(/(<\/?)p:/g, '$1q:');
  const { told, deck } = await purged(
    changedBrand({
      [main]: renamed,
      'ppt/slideMasters/slideMaster1.xml': renamed,
      [layout]: renamed,
      'ppt/media/image7.png': pixel,
    }),
  );
  expect(told).toEqual([]);
  expect(deck.text('ppt/slideMasters/slideMaster1.xml')).toContain('<q:sldMaster');
});
