import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutBrief, type PdfAttachment, renderPdf } from '../../src/pdf/index.ts';
import { briefContext, rootOf } from './fixture/context.ts';
import { paragraph } from './fixture/nodes.ts';
import { unpackPdf } from './unpack-pdf.ts';

const context = briefContext();
const { value: brief } = layoutBrief(rootOf(paragraph('Words.')), context);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const trace: PdfAttachment = {
  name: 'trace.json',
  description: 'Figures – and where they come from',
  mediaType: 'application/json',
  bytes: bytesOf(`${JSON.stringify({ words: 'über $1 trillion' })}\n`),
  relationship: 'Data',
};
const notes: PdfAttachment = {
  name: 'Notes_2.txt',
  description: 'Notes',
  mediaType: 'text/plain',
  bytes: new Uint8Array(),
  relationship: 'Supplement',
};

const render = (attachments: readonly PdfAttachment[]) => renderPdf(brief, { ...context, attachments });

/** Objects of a file by their number, as they are written; what is in streams is left out. */
function objectsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(unpackPdf(bytes)).toString('latin1');
  return new Map(
    [...text.matchAll(/^(\d+) 0 obj\n(.*?)(?:\nstream.*?)?\nendobj$/gms)].map(([, id = '', body = '']) => [id, body]),
  );
}

describe('files in a brief', () => {
  let written: Uint8Array;
  let objects: ReadonlyMap<string, string>;
  const objectWith = (part: string) => [...objects].find(([, body]) => body.includes(part)) ?? ['', ''];

  beforeAll(async () => {
    written = await render([trace, notes]);
    objects = objectsOf(written);
  });

  it('are read back byte for byte, with their names and what they are', async () => {
    const pdf = await getDocument({ data: new Uint8Array(written), verbosity: 0 }).promise;
    const found = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
    expect(Object.keys(found).sort()).toEqual(['Notes_2.txt', 'trace.json']);
    expect(found['trace.json']).toMatchObject({ filename: 'trace.json', description: trace.description });
    expect(Buffer.compare(found['trace.json']?.content ?? new Uint8Array(), trace.bytes)).toBe(0);
    expect(found['Notes_2.txt']?.content).toHaveLength(0);
  });

  it('have a specification with both names, a description and their relationship', () => {
    const [, specification] = objectWith('/F (trace.json)');
    expect(specification).toMatch(/^<<\n\/Type \/Filespec\n\/F \(trace\.json\)\n\/UF \(trace\.json\)\n\/Desc \(/);
    expect(specification).toContain('/AFRelationship /Data\n');
    const [, embedded, again] = /\/EF <<\n\/F (\d+) 0 R\n\/UF (\d+) 0 R\n>>/.exec(specification) ?? [];
    expect(embedded).toBeDefined();
    expect(again).toBe(embedded);
    expect(objects.get(embedded ?? '')).toContain('/Type /EmbeddedFile');
    expect(objectWith('/F (Notes_2.txt)')[1]).toContain('/AFRelationship /Supplement\n');
  });

  it('are streams with a media type, a size, the dates of the edition and a digest of sixteen bytes', () => {
    const [, embedded] = objectWith('/Subtype /application#2Fjson');
    expect(embedded).toContain(`/Size ${trace.bytes.length}\n`);
    expect(embedded).toContain('/CreationDate (D:20250208000000Z)\n/ModDate (D:20250208000000Z)\n');
    expect(embedded).toContain(`/CheckSum <${createHash('md5').update(trace.bytes).digest('hex')}>`);
    expect(objectWith('/Subtype /text#2Fplain')[1]).toContain('/Size 0\n');
  });

  it('stand in the catalog as they were given, and in the tree of names by their bytes', () => {
    const [first] = objectWith('/F (trace.json)');
    const [second] = objectWith('/F (Notes_2.txt)');
    expect(objectWith('/Type /Catalog')[1]).toContain(`/AF [${first} 0 R ${second} 0 R]`);
    const names = objectWith('/EmbeddedFiles')[1].replaceAll(/\s+/g, ' ');
    expect(names).toContain(`/Names [ (Notes_2.txt) ${second} 0 R (trace.json) ${first} 0 R ]`);
  });

  it('change nothing else: without them the bytes are those of a file that never heard of them', async () => {
    expect(Buffer.compare(await render([]), await renderPdf(brief, context))).toBe(0);
    expect(Buffer.from(unpackPdf(await render([]))).toString('latin1')).not.toMatch(/EmbeddedFile|\/AF\b/);
  });

  it('come out the same each time', async () => {
    expect(Buffer.compare(await render([trace, notes]), written)).toBe(0);
  });
});

describe('an attachment is refused', () => {
  it('when another has its name', async () => {
    await expect(render([trace, trace])).rejects.toThrow('two attachments are named `trace.json`');
  });

  it.each(['', 'a/b.json', '../up.json', 'naïve.json', 'a b.json', '.hidden'])(
    'when it is named `%s`, which is no file name everywhere',
    async (name) => {
      await expect(render([{ ...trace, name }])).rejects.toThrow('cannot be named');
    },
  );

  it.each(['json', 'application/', 'application/json; charset=utf-8'])(
    'when its media type is `%s`',
    async (mediaType) => {
      await expect(render([{ ...trace, mediaType }])).rejects.toThrow('is no media type');
    },
  );
});
