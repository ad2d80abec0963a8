import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import type { Picture } from '../../image/index.ts';
import type { Face } from '../../text/index.ts';
import type { PdfAttachment } from '../attachment.ts';
import { writeAssociatedFile } from './associated-file.ts';
import { type ByteSink, createByteSink } from './byte-sink.ts';
import { writeImageObject } from './image-object.ts';
import type { OutlineNode, PdfFile, PdfFileOptions, PdfFont, PdfPage, PdfReference } from './pdf-file.ts';
import { toolName, toXmp } from './xmp.ts';

// As CommonJS it shares its copy of fontkit with what shapes the text.
const PDFDocument = createRequire(import.meta.url)('pdfkit') as typeof import('pdfkit');

/**
 * The one file that touches what pdfkit does not document. pdfkit is pinned exactly, and `tests/pdf/pdfkit-adapter.test.ts` holds
 * each of these parts to what is expected of it here.
 */
interface PrivateFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfReference;
}

interface PrivatePage {
  readonly dictionary: PdfReference;
  readonly height: number;
  readonly fonts: Record<string, PdfReference>;
  readonly ext_gstates: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  write(chunk: Uint8Array): void;
}

interface PrivateOutline {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { expanded: boolean }): PrivateOutline;
}

interface PrivateDocument {
  readonly page: PrivatePage;
  readonly _root: { readonly data: RootData };
  readonly info: Record<string, unknown>;
  readonly outline: PrivateOutline;
  _font: PrivateFont;
  _id: Uint8Array;
  _addInfo: () => void;
  appendXML(xml: string): void;
  addPage(): void;
  addNamedEmbeddedFile(name: string, specification: PdfReference): void;
  font(font: Font, name: string): void;
  ref(data: Record<string, unknown>): PdfReference;
  getStructTreeRoot(): {
    readonly data: { ParentTree: NumberTree; ParentTreeNextKey: number; K?: unknown };
  } & PdfReference;
  end(): void;
  /** What was written of the file so far and not read. */
  read(): Uint8Array | null;
  /** Writes bytes, or a line of text. */
  _write: (data: Uint8Array | string) => void;
  /** How much was written. */
  _offset: number;
}

interface RootData extends Record<string, unknown> {
  readonly Names: { readonly data: { readonly Dests: NameTree; readonly EmbeddedFiles?: NameTree } };
  /** Files associated with the document (ISO 32000-2 §14.13). */
  AF?: PdfReference[];
}

interface NameTree {
  _compareKeys: (a: string, b: string) => number;
  get(name: string): unknown;
  add(name: string, value: unknown): void;
}

interface NumberTree {
  add(key: number, value: unknown): void;
}

/** Begins a tagged PDF 1.7 file that claims PDF/A-3a and PDF/UA-1. */
export function createPdfFile({ width, height, metadata }: PdfFileOptions): PdfFile {
  const date = new Date(metadata.epoch * 1000);
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: metadata.language,
    displayTitle: true,
    // 'PDF/UA' would write a CIDSet that lacks components of composite glyphs (UA-1 7.21.4.2-2)
    subset: 'PDF/A-3a',
    font: null,
    info: {
      Title: metadata.title,
      Author: metadata.author,
      Subject: metadata.subject,
      Keywords: metadata.keywords,
      Creator: toolName,
      Producer: toolName,
      CreationDate: date,
      ModDate: date,
    },
  } as unknown as PDFKit.PDFDocumentOptions) as unknown as PrivateDocument;
  for (const key of ['Author', 'Subject', 'Keywords']) if (document.info[key] === '') delete document.info[key];
  document._addInfo = () => document.appendXML(toXmp(metadata));
  document._root.data.Names.data.Dests._compareKeys = byBytes;
  return fileOf(document, metadata.epoch);
}

/** pdfkit sorts names by locale; ISO 32000-1 §7.9.6 wants the order of their bytes. All names here are ASCII. */
function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fileOf(document: PrivateDocument, epoch: number): PdfFile {
  const sink = sinkOf(document);
  const fonts = new Map<string, PrivateFont>();
  const states = new Map<string, PdfReference>();
  const images = new Map<Picture, { readonly name: string; readonly object: PdfReference }>();
  let page: PdfPage | undefined;
  let operators: string[] = [];
  const finishPage = () => {
    if (operators.length > 0) document.page.write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
    operators = [];
  };
  const root = document.getStructTreeRoot();
  const nextParentKey = () => root.data.ParentTreeNextKey++;
  return {
    addPage() {
      finishPage();
      document.addPage();
      page = pageOf(document.page, nextParentKey());
    },
    write: (next) => void operators.push(next),
    font: (face) => fontOf(document, face, fonts),
    opacity: (fill, stroke) => opacityState(document, states, { fill, stroke }),
    image(picture) {
      let image = images.get(picture);
      if (image === undefined) {
        const object = writeImageObject(picture, (data) => document.ref(data));
        image = { name: `Im${images.size + 1}`, object };
        images.set(picture, image);
      }
      document.page.xobjects[image.name] = image.object;
      return image.name;
    },
    get page() {
      if (page === undefined) throw new Error('the file has no page yet');
      return page;
    },
    reference: (data) => document.ref(data),
    addDestination(name, { dictionary, height }, y) {
      document._root.data.Names.data.Dests.add(name, [dictionary, 'XYZ', 0, height - y, null]);
    },
    addOutline: (items) => addOutline(document, items),
    attach: (attachment) => attach(document, attachment, epoch),
    structureRoot: root,
    nextParentKey,
    setStructure(element, parents) {
      root.data.K = [element];
      for (const [key, value] of parents) root.data.ParentTree.add(key, value);
    },
    end() {
      finishPage();
      addPageLabels(document);
      document.end();
      return sink.bytes();
    },
  };
}

/** pdfkit gives each line that it writes an array of its own, and a stream holds them all until the painting is done. */
function sinkOf(document: PrivateDocument): ByteSink {
  const sink = createByteSink();
  sink.write(document.read() ?? '');
  document._write = (data) => {
    sink.write(data);
    if (typeof data === 'string') sink.write('\n');
    document._offset = sink.length;
  };
  return sink;
}

function pageOf(page: PrivatePage, parentKey: number): PdfPage {
  page.dictionary.data.StructParents = parentKey;
  return {
    dictionary: page.dictionary,
    height: page.height,
    parentKey,
    addAnnotation: (annotation) => page.annotations.push(annotation),
  };
}

function fontOf(document: PrivateDocument, face: Face, fonts: Map<string, PrivateFont>): PdfFont {
  let font = fonts.get(face.name);
  if (font === undefined) {
    document.font(face.font, face.name);
    font = document._font;
    fonts.set(face.name, font);
  }
  const { id, subset, widths, unicode } = font;
  document.page.fonts[id] ??= font.ref();
  return {
    resource: id,
    include(glyph, width, codePoints) {
      const number = subset.includeGlyph(glyph);
      widths[number] ??= width;
      // the second glyph of a character has no text of its own, but may stand for one elsewhere
      if (!unicode[number]?.length) unicode[number] = codePoints;
      return number;
    },
  };
}

function opacityState(
  document: PrivateDocument,
  states: Map<string, PdfReference>,
  { fill, stroke }: { readonly fill: number; readonly stroke: number },
): string {
  const name = `A${Math.round(fill * 1000)}S${Math.round(stroke * 1000)}`;
  let state = states.get(name);
  if (state === undefined) {
    state = document.ref({ Type: 'ExtGState', ca: fill, CA: stroke });
    state.end();
    states.set(name, state);
  }
  document.page.ext_gstates[name] = state;
  return name;
}

/** pdfkit gives items a destination that jumps to the right edge, and the root no Count: both are set here. */
function addOutline(document: PrivateDocument, items: readonly OutlineNode[]): void {
  const add = (parent: PrivateOutline, nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      const item = parent.addItem(node.title, { expanded: true });
      item.outlineData.Dest = new String(node.destination);
      add(item, node.children);
    }
  };
  add(document.outline, items);
  if (items.length > 0) document.outline.outlineData.Count = countItems(items);
}

function countItems(items: readonly OutlineNode[]): number {
  return items.reduce((sum, item) => sum + 1 + countItems(item.children), 0);
}

/**
 * Not by pdfkit's `file`: it writes the digest as text, which ISO 32000-1 table 46 wants as sixteen bytes, and leaves `UF` out of
 * `EF`.
 */
function attach(document: PrivateDocument, attachment: PdfAttachment, epoch: number): void {
  const { data } = document._root;
  const { name } = attachment;
  if (data.Names.data.EmbeddedFiles?.get(name) !== undefined) throw new Error(`two attachments are named \`${name}\``);
  const specification = writeAssociatedFile(attachment, epoch, (dictionary) => document.ref(dictionary));
  document.addNamedEmbeddedFile(name, specification);
  const { EmbeddedFiles: tree } = data.Names.data;
  if (tree !== undefined) tree._compareKeys = byBytes;
  data.AF = [...(data.AF ?? []), specification];
}

/** Pages are numbered from 1 in decimal, as in their feet. */
function addPageLabels(document: PrivateDocument): void {
  const labels = document.ref({ Nums: [0, { S: 'D', St: 1 }] });
  document._root.data.PageLabels = labels;
  labels.end();
}
