import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPptx, deckFigures, readBrand, readRecordXml, renderPptx, toPresentation } from '../../src/pptx/index.ts';
import type { TraceRecord } from '../../src/trace/index.ts';
import { fixtureContext, wholeDeck } from './fixture/deck.ts';
import type { OpenedPackage } from './fixture/package.ts';
import { openPackage } from './fixture/package.ts';
import { deckRecord } from './fixture/record.ts';
import { validatorErrors } from './fixture/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefpack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const context = fixtureContext();
const presentation = toPresentation(wholeDeck(), context).value;
const record = deckRecord(context.dataset, deckFigures(presentation));
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

let bytes: Uint8Array;
let opened: OpenedPackage;
let read: TraceRecord;

async function readFrom(file: OpenedPackage, part = 'customXml/item1.xml'): Promise<TraceRecord> {
  const found = await readRecordXml(file.text(part));
  if (found === undefined) throw new Error('the deck carries no record');
  return found;
}

beforeAll(async () => {
  bytes = await renderPptx(presentation, { ...context, record });
  opened = openPackage(bytes);
  read = await readFrom(opened);
});

/** The words of the shape with an id, in a slide or notes page; pieces of text run together. */
function wordsOfShape(part: string, id: number, name: string): string | undefined {
  const shapes = part.match(/<p:(?:sp|graphicFrame)>[\s\S]*?<\/p:(?:sp|graphicFrame)>/g) ?? [];
  const shape = shapes.find((one) => one.includes(`<p:cNvPr id="${id}" name="${name}"`));
  return shape?.replace(/<\/a:p>/g, '\n').replace(/<[^>]*>/g, '');
}

describe('the record of a deck', () => {
  it('is a custom XML part with properties, their relationships and content type', async () => {
    expect(await checkPptx(bytes, 'deck.pptx')).toEqual([]);
    expect(opened.text('ppt/_rels/presentation.xml.rels')).toMatch(
      new RegExp(`Type="${customXml}" Target="../customXml/item1.xml"`),
    );
    expect(opened.text('customXml/_rels/item1.xml.rels')).toContain(`Type="${customXml}Props" Target="itemProps1.xml"`);
    expect(opened.text('customXml/itemProps1.xml')).toMatch(
      /<ds:datastoreItem ds:itemID="\{[0-9A-F-]{36}\}"[^>]*><ds:schemaRefs><ds:schemaRef ds:uri="urn:briefpack:facts:1"\/>/,
    );
    expect(opened.text('[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(opened.text('customXml/item1.xml')).toContain('<trace xmlns="urn:briefpack:facts:1" version="1"');
  });

  it('holds all that it was given, and a shape for each print', () => {
    const printed = read.printed.map(({ shape: _, ...figure }) => figure);
    expect({ ...read, printed }).toEqual(record);
    expect(read.printed.filter(({ shape }) => shape === undefined)).toEqual([]);
  });

  it('names the slide and the shape that print each figure', () => {
    const slides = [...opened.text('ppt/presentation.xml').matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    for (const { shape, number, part, text, chart } of read.printed) {
      expect(shape?.slide).toBe(slides[number - 1]);
      const file = part === 'notes' ? `notesSlides/notesSlide${number}` : `slides/slide${number}`;
      const source = opened.text(`ppt/${file}.xml`);
      const words = wordsOfShape(source, shape?.id ?? 0, shape?.name ?? '');
      if (chart === undefined) expect(words).toContain(text);
      else expect(words).toBe('');
    }
  });

  it('tells charts apart by their shapes', () => {
    const charts = read.printed.filter(({ part }) => part === 'chart');
    const shapes = new Set(charts.map(({ chart, shape }) => `${chart} ${shape?.slide} ${shape?.id}`));
    expect(shapes.size).toBe(new Set(charts.map(({ chart }) => chart)).size);
    expect(charts.length).toBeGreaterThan(15);
  });

  it('is the only thing that a deck without it lacks', async () => {
    const plain = openPackage(await renderPptx(presentation, context));
    expect(opened.names.filter((name) => !plain.names.includes(name))).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
    ]);
    const slides = plain.names.filter((name) => name.startsWith('ppt/slides/'));
    for (const name of slides) expect(opened.text(name)).toBe(plain.text(name));
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await renderPptx(presentation, { ...context, record }), bytes)).toBe(0);
  });

  it('gives a print that the deck does not have no shape', async () => {
    const [first] = record.printed;
    if (first === undefined) throw new Error('the deck prints figures');
    const printed = [{ ...first, text: 'nowhere' }, first, first];
    const file = openPackage(await renderPptx(presentation, { ...context, record: { ...record, printed } }));
    const shapes = (await readFrom(file)).printed.map(({ shape }) => shape);
    expect(shapes).toEqual([undefined, read.printed[0]?.shape, undefined]);
  });

  it('is valid for Microsoft’s validator', async () => {
    const file = join(folder, 'record.pptx');
    writeFileSync(file, bytes);
    expect(await validatorErrors(file)).toEqual([]);
  });
});

describe('a brand that was a deck', () => {
  it('loses the record that it carried', async () => {
    const { value: brand } = await readBrand(bytes, { file: 'brand.pptx', theme: context.theme });
    if (brand === undefined) throw new Error('the deck is no brand');
    const again = openPackage(await renderPptx(presentation, { ...context, brand, record }));
    expect((await readFrom(again)).facts).toEqual(read.facts);
    expect(again.names.filter((name) => name.startsWith('customXml/item'))).toHaveLength(2);
    const plain = openPackage(await renderPptx(presentation, { ...context, brand }));
    expect(plain.names.filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });
});
