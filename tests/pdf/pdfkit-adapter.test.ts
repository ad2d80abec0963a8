import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { createPdfFile } from '../../src/pdf/paint/pdfkit-adapter.ts';
import { installedFonts } from '../text/installed-fonts.ts';
import { defaultTheme } from '../theme/default-theme.ts';

const fonts = installedFonts(defaultTheme());
const metadata = { title: 'T', author: '', subject: '', keywords: '', language: 'en-GB', epoch: 0 };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

interface NameTree {
  readonly _compareKeys: unknown;
  get(name: string): unknown;
}

/** Everything of pdfkit that the adapter uses without it being documented: a new version has to hold this again. */
describe('the undocumented parts of pdfkit', () => {
  const document = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    font: null,
  } as unknown as PDFKit.PDFDocumentOptions);
  const inside = document as unknown as Record<string, unknown> & {
    _root: { data: { Names: { data: { Dests: Record<string, unknown> } } } };
    outline: { outlineData: unknown; addItem: unknown };
    page: Record<string, unknown>;
    _font: Record<string, unknown>;
    font(font: unknown, name: string): void;
    addPage(): void;
    addNamedEmbeddedFile(name: string, specification: unknown): void;
    getStructTreeRoot(): { data: Record<string, unknown> };
  };

  it('is a document with a root, a name tree, an outline and a tree of structure', () => {
    expect(typeof inside._addInfo).toBe('function');
    expect(typeof inside.appendXML).toBe('function');
    expect(typeof inside._root.data.Names.data.Dests._compareKeys).toBe('function');
    expect(typeof inside._root.data.Names.data.Dests.add).toBe('function');
    expect(inside.outline.outlineData).toBeTypeOf('object');
    expect(typeof inside.outline.addItem).toBe('function');
    expect(inside.getStructTreeRoot().data).toMatchObject({ ParentTreeNextKey: 0 });
  });

  it('has written the head of the file when it is made, and writes all else through one method', () => {
    const made = new PDFDocument({ autoFirstPage: false, font: null } as unknown as PDFKit.PDFDocumentOptions);
    const inner = made as unknown as { _offset: number; _write: (data: Uint8Array | string) => void };
    expect(made.read()).toHaveLength(inner._offset);
    const written: (Uint8Array | string)[] = [];
    inner._write = (data) => void written.push(data);
    made.end();
    expect(written.at(-1)).toBe('%%EOF');
  });

  it('keeps the names of files in a tree that is there once one has been added', () => {
    inside.addNamedEmbeddedFile('a.json', { data: {} });
    const { EmbeddedFiles: tree } = inside._root.data.Names.data as unknown as { EmbeddedFiles: NameTree };
    expect(tree.get('a.json')).toEqual({ data: {} });
    expect(tree.get('b.json')).toBeUndefined();
    expect(typeof tree._compareKeys).toBe('function');
  });

  it('is a page with dictionary, fonts, graphics states and annotations', () => {
    inside.addPage();
    expect(inside.page).toMatchObject({ fonts: {}, ext_gstates: {}, xobjects: {}, annotations: [] });
    expect(inside.page.dictionary).toHaveProperty('data');
    expect(typeof inside.page.write).toBe('function');
  });

  it('is a font with a subset, widths and the text of its glyphs, from a parsed font', () => {
    inside.font(fonts.face('sans-400').font, 'sans-400');
    const { _font: font } = inside;
    expect(font.id).toBe('F1');
    expect(typeof (font.subset as { includeGlyph: unknown }).includeGlyph).toBe('function');
    expect(font.widths).toHaveLength(1);
    expect(font.unicode).toEqual([[0]]);
    expect(typeof font.ref).toBe('function');
  });
});

describe('a file', () => {
  it('has the dates and words it was given, and none when empty', async () => {
    const file = createPdfFile({ width: 100, height: 100, metadata });
    file.addPage();
    const written = text(await file.end());
    expect(written).toContain('(D:19700101000000Z)');
    expect(written).toContain('<xmp:ModifyDate>1970-01-01T00:00:00Z</xmp:ModifyDate>');
    expect(written).not.toContain('dc:creator');
    expect(written).not.toContain('/Author');
    expect(written).toContain('%PDF-1.7');
  });

  it('sorts destinations by their bytes', async () => {
    const file = createPdfFile({ width: 100, height: 100, metadata });
    file.addPage();
    for (const name of ['source-10', 'source-2', 'Source-1']) file.addDestination(name, file.page, 0);
    const written = text(await file.end());
    const order = ['Source-1', 'source-10', 'source-2'].map((name) => written.lastIndexOf(`(${name})`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('counts all entries of the outline at its root', async () => {
    const file = createPdfFile({ width: 100, height: 100, metadata });
    file.addPage();
    file.addOutline([{ title: 'A', destination: 'a', children: [{ title: 'B', destination: 'b', children: [] }] }]);
    expect(text(await file.end())).toMatch(/\/Count 2\n\/First/);
  });

  it('refuses to give a page before there is one', () => {
    expect(() => createPdfFile({ width: 100, height: 100, metadata }).page).toThrow('no page');
  });
});
