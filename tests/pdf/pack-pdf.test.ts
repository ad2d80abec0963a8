import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { packPdf } from '../../src/pdf/pack/pack-pdf.ts';
import { readObjects } from '../../src/pdf/pack/read-objects.ts';
import { createPdfFile } from '../../src/pdf/paint/pdfkit-adapter.ts';
import { unpackPdf } from './unpack-pdf.ts';

const metadata = { title: 'T', author: '', subject: '', keywords: '', language: 'en-GB', epoch: 0 };

/** A file of plain objects, with as many dictionaries of its own as asked for. */
async function plainFile(dictionaries = 3): Promise<Uint8Array> {
  const file = createPdfFile({ width: 100, height: 100, metadata });
  file.addPage();
  file.write('0 0 10 10 re f');
  for (let number = 0; number < dictionaries; number++) {
    file.reference({ Words: new String(`endobj (${number}) \\ endstream\nendobj\n 三`) }).end();
  }
  return file.end();
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bodies = (bytes: Uint8Array) => readObjects(bytes).objects.map((object) => latin(object.bytes).trimEnd());

describe('a packed file', () => {
  it('holds every object of the plain one under its number', async () => {
    const plain = await plainFile(1200);
    const packed = packPdf(plain);
    expect(packed.length).toBeLessThan(plain.length / 3);
    expect(bodies(unpackPdf(packed))).toEqual(bodies(plain));
  });

  it('has nothing but streams outside its object streams, each with a line end before its end', async () => {
    const text = latin(packPdf(await plainFile()));
    const outside = [...text.matchAll(/(?<=^|\n)\d+ 0 obj\n(.*?)\nendobj\n/gs)].map(([, body = '']) => body);
    expect(outside.length).toBeGreaterThan(3);
    for (const body of outside) {
      const [, length = ''] = /\/Length (\d+)/.exec(body) ?? [];
      const start = body.indexOf('stream\n') + 'stream\n'.length;
      expect(body.slice(start + Number(length))).toBe('\nendstream');
    }
  });

  it('keeps the identifier and the comment of bytes that PDF/A asks for', async () => {
    const text = latin(packPdf(await plainFile()));
    expect(text.startsWith('%PDF-1.7\n%ÿÿÿÿ\n')).toBe(true);
    expect(text).toMatch(/\/Type \/XRef[\s\S]*\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
  });

  it('opens in a reader, with the table as a stream', async () => {
    const { numPages } = await getDocument({ data: packPdf(await plainFile(1200)), stopAtErrors: true }).promise;
    expect(numPages).toBe(1);
  });

  it('is the same each time', async () => {
    const plain = await plainFile();
    expect(Buffer.compare(packPdf(plain), packPdf(plain))).toBe(0);
  });
});

describe('a file of another form is refused', () => {
  const changed = async (from: string | RegExp, to: string) =>
    Buffer.from(latin(await plainFile()).replace(from, to), 'latin1');

  it('when it is encrypted', async () => {
    const encrypted = await changed('trailer\n<<', 'trailer\n<<\n/Encrypt 1 0 R');
    expect(() => packPdf(encrypted)).toThrow('encrypted');
  });

  it('when an object is free or of a second generation', async () => {
    const second = await changed(/ 00000 n/, ' 00001 n');
    expect(() => packPdf(second)).toThrow('unknown form');
  });

  it('when it has no cross-reference table', async () => {
    const packed = packPdf(await plainFile());
    expect(() => packPdf(packed)).toThrow('unknown form');
  });
});
