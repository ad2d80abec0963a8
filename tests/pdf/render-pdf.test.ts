import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutBrief, renderPdf } from '../../src/pdf/index.ts';
import { briefContext, rootOf } from './fixture/context.ts';
import { heading, paragraph, table } from './fixture/nodes.ts';
import { documentInfo, sampleRoot } from './fixture/sample.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type StructNode = { role?: string; type?: string; children?: StructNode[]; alt?: string; lang?: string };

const context = briefContext();
const { value: brief } = layoutBrief(sampleRoot, context);
let bytes: Uint8Array;
let pdf: PdfDocument;

async function open(data: Uint8Array): Promise<PdfDocument> {
  return getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
}

async function textOf(document: PdfDocument, page: number): Promise<string> {
  const content = await (await document.getPage(page)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

function roles(node: StructNode): string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(roles)];
}

async function tree(page: number): Promise<StructNode> {
  return (await (await pdf.getPage(page)).getStructTree()) as unknown as StructNode;
}

beforeAll(async () => {
  bytes = await renderPdf(brief, context);
  pdf = await open(bytes);
});

describe('the painted brief', () => {
  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await renderPdf(brief, context), bytes)).toBe(0);
  });

  it('says its title, language, dates and makers, and shows the title', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'A promise in parts',
      Language: 'en-GB',
      Author: 'Briefpack tests',
      Producer: 'Briefpack',
      CreationDate: 'D:20250208000000Z',
      ModDate: 'D:20250208000000Z',
      PDFFormatVersion: '1.7',
    });
    expect(metadata?.get('dc:title')).toBe('A promise in parts');
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has a soft hyphen in place of one that divides a word', async () => {
    const cells = Array.from({ length: 7 }, () => 'Telecommunicationsinfrastructureprogrammes');
    const { value } = layoutBrief(rootOf(table({ header: cells, rows: [] })), briefContext());
    const data = Buffer.from(await renderPdf(value, context)).toString('latin1');
    const streams = [...data.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    expect(streams.join('\n')).toContain('/Span <</ActualText <FEFF00AD>>> BDC');
  });

  it('escapes what XML would read as markup', async () => {
    const { value } = layoutBrief(rootOf(heading(1, 'A')), briefContext({ document: documentInfo('Edge <&> cases') }));
    const { metadata } = await (await open(await renderPdf(value, context))).getMetadata();
    expect(metadata?.get('dc:title')).toBe('Edge <&> cases');
  });

  it('has an outline whose entries lead to pages, and page labels', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title)).toEqual(['Economic', 'Forecast', 'Data notes', 'Sources']);
    for (const item of outline) expect(await pdf.getDestination(String(item.dest))).not.toBeNull();
    expect(await pdf.getPageLabels()).toEqual(brief.pages.map((_, index) => String(index + 1)));
  });

  it('tags headings, lists, tables and figures', async () => {
    expect(roles(await tree(1))).toEqual(
      expect.arrayContaining(['Document', 'Sect', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'TOC', 'TOCI', 'Link']),
    );
    const all = (await Promise.all(brief.pages.map((_, page) => tree(page + 1)))).flatMap(roles);
    expect(all).toEqual(expect.arrayContaining(['Figure', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'BlockQuote']));
  });

  it('keeps the order of the text in the tree: heading, paragraph, then its side note', async () => {
    const economic = roles(await tree(2));
    expect(economic.indexOf('H1')).toBeLessThan(economic.indexOf('Figure'));
    const text = await textOf(pdf, 2);
    expect(text.indexOf('Japan is the largest')).toBeLessThan(text.indexOf('Together the named'));
  });

  it('gives a figure its words', async () => {
    const find = (node: StructNode): StructNode | undefined =>
      node.role === 'Figure' ? node : (node.children ?? []).map(find).find((each) => each !== undefined);
    expect(find(await tree(2))?.alt).toContain('semiconductor fabrication 238');
  });

  it('links marks to sources and words to addresses, with contents', async () => {
    const links = await (await pdf.getPage(2)).getAnnotations();
    expect(links.length).toBeGreaterThan(5);
    expect(links.every((link) => link.subtype === 'Link' && link.contentsObj.str !== '')).toBe(true);
    expect(links.map((link) => link.dest ?? link.url)).toEqual(
      expect.arrayContaining(['source-1', 'derivation-a', 'https://example.org/statistics']),
    );
    expect(await pdf.getDestination('source-1')).not.toBeNull();
  });

  it('can be copied out in whole words', async () => {
    const text = await textOf(pdf, 2);
    expect(text).toContain('JAPAN–U.S. RELATIONS');
    expect(text).toContain('PLEDGED INVESTMENT');
    expect(text.replaceAll('\n', ' ')).toMatch(/direct investment\s+of over \$741 billion,/);
  });

  it('paints a brief of one paragraph', async () => {
    const { value } = layoutBrief(rootOf(paragraph('Only this.')), context);
    expect((await textOf(await open(await renderPdf(value, context)), 1)).startsWith('Only this.')).toBe(true);
  });
});
