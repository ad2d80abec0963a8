import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { factForms, formatFact } from '../../src/facts/index.ts';
import { readPdf } from '../../src/pdf/index.ts';
import type { Manifest } from '../../src/pipeline/index.ts';
import type { PieceKind, ReadFile, ReadLeaf } from '../../src/trace/index.ts';
import { normalised } from '../end-to-end/normalised.ts';
import { renderPack } from '../end-to-end/render-pack.ts';

type Drawing = (document: PDFKit.PDFDocument) => void;

/** A PDF of pdfkit, as another program might write it. */
async function drawn(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

async function read(bytes: Uint8Array): Promise<ReadFile> {
  const { value, diagnostics } = await readPdf(bytes, 'brief.pdf');
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('nothing was read');
  return value;
}

/** Codes and messages of what is wrong with a file. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const { diagnostics } = await readPdf(bytes, 'brief.pdf');
  for (const { hint, place } of diagnostics) {
    expect(hint).toBeTruthy();
    expect(place).toBeUndefined();
  }
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

function textOf(leaf: ReadLeaf | undefined, kind: PieceKind = 'text'): string {
  return (leaf?.pieces ?? [])
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text)
    .join('\n');
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 3);

function pageList(count: number): string {
  return `/Count ${count}/Kids[${numbers(count)
    .map((number) => `${number} 0 R`)
    .join(' ')}]`;
}

function pageObjects(count: number): string {
  return numbers(count)
    .map((number) => `${number} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj`)
    .join('\n');
}

const economic = readFileSync('output/economic.pdf');
let brief: ReadFile;
beforeAll(async () => {
  brief = await read(economic);
});

describe('the brief in the repository', () => {
  const manifest = JSON.parse(readFileSync('output/manifest.json', 'utf8')) as Manifest;
  const printed = manifest.facts.flatMap(({ fact, printed: places }) =>
    places.filter(({ output }) => output === 'economic.pdf').map(({ pages = [] }) => ({ fact, pages })),
  );

  test('has the pages and the title of its document', () => {
    const output = manifest.outputs.find(({ path }) => path === 'economic.pdf');
    expect(brief).toMatchObject({ unit: 'page', title: 'Japan and the United States: Economic relations' });
    expect(brief.leaves.map(({ number }) => number)).toEqual(
      Array.from({ length: output?.pages ?? 0 }, (_, index) => index + 1),
    );
    expect(brief.leaves.every(({ cells, workbookFacts }) => cells.length + workbookFacts.length === 0)).toBe(true);
  });

  test('has every printed figure on its page, when white space is left out', async () => {
    const { dataset } = await renderPack('.');
    const pages = brief.leaves.map((leaf) => normalised(textOf(leaf)));
    const figures = printed.flatMap(({ fact: id, pages: numbers }) => {
      const fact = dataset.facts.get(id);
      if (fact?.kind !== 'observation') return [];
      const forms = factForms.map((form) => normalised(formatFact(fact, form).text));
      // a sentence may run on to the next page
      const textFrom = (number: number) => `${pages[number - 1]}${pages[number] ?? ''}`;
      return numbers.map((number) => ({ id, number, found: forms.some((text) => textFrom(number).includes(text)) }));
    });
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter(({ found }) => !found)).toEqual([]);
  });

  test('has its words in lines, figures whole, and source marks apart from the figures before them', () => {
    const text = textOf(brief.leaves[1]);
    expect(text).toMatch(/^The prime minister proposed \$1 trillion(?: \([^)]+\))? 2 of\s/m);
    expect(text).toContain('\nsurpassing 741\n');
    expect(text).toMatch(/\$1tn(?: \([^)]+\))? 2 proposed/);
    expect(text).not.toMatch(/\$1tn\d|trillion\d/);
  });

  test('keeps figures whole whose unit is set smaller', async () => {
    const { leaves } = await read(readFileSync('output/briefing.pdf'));
    expect(textOf(leaves[0])).toContain('$125bn/yr');
  });

  test('has an alternative text for each chart', () => {
    const alternatives = brief.leaves.map((leaf) => leaf.pieces.filter(({ kind }) => kind === 'alt').length);
    expect(alternatives.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
    expect(textOf(brief.leaves[1], 'alt')).toContain(
      'Implied, 2024: over 684.8; Reported, early 2025: surpassing 741.',
    );
  });

  test('is read again from the same bytes', async () => {
    const bytes = new Uint8Array(economic);
    await read(bytes);
    expect(await read(bytes)).toEqual(brief);
  });
});

test('reading a brief brings no font of the machine into the pictures drawn after it', async () => {
  const { GlobalFonts } = await import('@napi-rs/canvas');
  expect(GlobalFonts.families).toEqual([]);
});

describe('files of other programs', () => {
  test('number and unit in two draws are one figure, a raised mark is not part of it', async () => {
    const { leaves } = await read(
      await drawn((document) => {
        const baseline = { baseline: 'alphabetic', lineBreak: false } as const;
        document.fontSize(30).text('$125', 72, 100, baseline);
        const unit = 72 + document.widthOfString('$125');
        document.fontSize(12).text('bn/yr', unit, 100, baseline);
        document.fontSize(6).text('3', unit + 31, 94, baseline);
        document.fontSize(12).text('741', 72, 200).fontSize(6).text('1', 93, 198);
      }),
    );
    expect(textOf(leaves[0])).toMatch(/\$125bn\/yr 3/);
    expect(textOf(leaves[0])).toContain('741 1');
  });

  test('the fonts of every viewer need not be embedded, and figures run over lines', async () => {
    const { leaves } = await read(
      await drawn((document) => {
        document.font('Times-Roman').text('It may cost $125 billion a year by 2028.', { width: 60 });
        document.addPage().font('Courier').text('second page');
      }),
    );
    expect(textOf(leaves[0])).toMatch(/\$125\s+billion a/);
    expect(normalised(textOf(leaves[0]))).toContain('$125billionayearby2028');
    expect(textOf(leaves[1])).toBe('second page');
  });

  test('fonts of East Asia may name their codes instead of holding them', async () => {
    const font = '<</Type/Font/Subtype/Type0/BaseFont/M/Encoding/UniJIS-UTF16-H/DescendantFonts[6 0 R]>>';
    const descendant =
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/M/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 4>>/FontDescriptor 7 0 R>>';
    const content = 'BT /F 12 Tf 10 50 Td <65E5672C00310032FF05> Tj ET';
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
      font,
      descendant,
      '<</Type/FontDescriptor/FontName/M/Flags 6/FontBBox[0 0 9 9]/ItalicAngle 0/Ascent 800/Descent -200/StemV 80/CapHeight 700>>',
    ].map((object, index) => `${index + 1} 0 obj${object}endobj`);
    const file = `%PDF-1.7\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF`;
    const { leaves } = await read(new TextEncoder().encode(file));
    expect(textOf(leaves[0])).toBe('日本12％');
  });

  test('what was typed over a page counts, notes that open on a click do not', async () => {
    const { leaves } = await read(
      await drawn((document) => {
        document.text('$1 trillion');
        document.textAnnotation(100, 100, 200, 40, '$2 trillion');
        document.note(100, 200, 20, 20, 'a remark about $3 trillion');
      }),
    );
    expect(textOf(leaves[0])).toBe('$1 trillion\n$2 trillion');
  });

  test('a page without words, tags or title has no pieces', async () => {
    expect(await read(await drawn(() => {}))).toEqual({
      unit: 'page',
      title: '',
      leaves: [{ number: 1, pieces: [], cells: [], workbookFacts: [] }],
    });
  });

  test('the record is the text of the attachment of its name', async () => {
    const record = '{"schemaVersion":1,"title":"Zölle – 関税"}';
    const bytes = await drawn((document) => {
      document.file(Buffer.from('{}'), { name: 'other.json' });
      document.file(Buffer.from(record), { name: 'facts.json' });
    });
    expect((await read(bytes)).record).toBe(record);
    expect(brief.record === undefined || brief.record.startsWith('{')).toBe(true);
  });

  test('a record that is not text is told, and the pages are read all the same', async () => {
    const { value, diagnostics } = await readPdf(
      await drawn((document) => {
        document.text('$1 trillion').file(Buffer.from([0x7b, 0xff, 0xfe]), { name: 'facts.json' });
      }),
      'brief.pdf',
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^`facts\.json` of `brief\.pdf` cannot be read: it is damaged \(/),
    ]);
    expect(value?.record).toBe('');
    expect(textOf(value?.leaves[0])).toBe('$1 trillion');
  });
});

describe('files that cannot be read', () => {
  test('nothing at all', async () => {
    expect(await faults(new Uint8Array())).toEqual(['file-not-readable: `brief.pdf` cannot be read: it is empty']);
  });

  test('another kind of file', async () => {
    const wrong = ['file-wrong-kind: `brief.pdf` is not a PDF file, whatever its name says'];
    expect(await faults(readFileSync('output/economic.pptx'))).toEqual(wrong);
    expect(await faults(new TextEncoder().encode('<html>%PDF</html>'))).toEqual(wrong);
  });

  test.each([0.05, 0.5, 0.99])('a file of which only a part is there (%d)', async (share) => {
    const part = economic.subarray(0, Math.floor(economic.length * share));
    expect(await faults(part)).toEqual(['file-not-readable: `brief.pdf` cannot be read: it is cut off before its end']);
    const closed = Buffer.concat([part, Buffer.from('\n%%EOF\n')]);
    expect(await faults(closed)).toEqual([
      'file-not-readable: `brief.pdf` cannot be read: it is damaged (Invalid PDF structure)',
    ]);
  });

  test('a password', async () => {
    const locked = await drawn((document) => document.text('secret'), { userPassword: 'open', ownerPassword: 'own' });
    expect(await faults(locked)).toEqual(['file-protected: `brief.pdf` is protected by a password']);
  });

  test('a password that only forbids changes keeps nobody from reading', async () => {
    const bytes = await drawn((document) => document.text('$1 trillion'), { ownerPassword: 'own' });
    expect(textOf((await read(bytes)).leaves[0])).toBe('$1 trillion');
  });

  test('a damaged page takes none of the others with it', async () => {
    const bytes = await drawn(
      (document) => {
        document.text('first').addPage().text('second').addPage().text('third');
      },
      { compress: false },
    );
    const text = Buffer.from(bytes).toString('latin1');
    const streams = [...text.matchAll(/BT\n/g)].map(({ index }) => index);
    const damaged = Buffer.from(bytes);
    damaged.write('[[ ', streams[1] ?? 0, 'latin1');
    const { value, diagnostics } = await readPdf(damaged, 'brief.pdf');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^`page 2` of `brief\.pdf` cannot be read: it is damaged/),
    ]);
    expect(value?.leaves.map((leaf) => textOf(leaf))).toEqual(['first', '', 'third']);
  });

  test.each([
    ['no pages', '/Count 99999999/Kids[]', '', /^`brief\.pdf` cannot be read: it has no pages$/],
    ['a page tree that is its own branch', '/Count 1/Kids[2 0 R]', '', /circular reference/],
    ['more pages than a brief can have', pageList(10_001), pageObjects(10_001), /is refused: it has 10001 pages$/],
  ])('%s', async (_, tree, objects, message) => {
    const catalog = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj';
    const file = `%PDF-1.7\n${catalog} 2 0 obj<</Type/Pages ${tree}>>endobj ${objects} trailer<</Root 1 0 R>>\n%%EOF`;
    const { diagnostics } = await readPdf(new TextEncoder().encode(file), 'brief.pdf');
    expect(diagnostics[0]?.message).toMatch(message);
  });

  test('changed bytes never end in anything but diagnostics', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    let state = 20_250_208;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 10; round += 1) {
      const bytes = new Uint8Array(economic);
      for (let count = 0; count <= round; count += 1) bytes[random(bytes.length)] = random(256);
      const { value, diagnostics } = await readPdf(bytes, 'brief.pdf');
      if (value === undefined) expect(diagnostics).not.toEqual([]);
    }
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });
});
