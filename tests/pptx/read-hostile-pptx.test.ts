import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPptx } from '../../src/pptx/index.ts';
import {
  chart,
  chartFrame,
  lines,
  pack,
  page,
  relations,
  series,
  shape,
  smallDeck,
  smallParts,
  workbook,
} from './fixture/small-deck.ts';

const slide = 'deck/slides/two.xml';
const economic = readFileSync('output/economic.pptx');

/** Codes and messages of what is wrong with a file, and whether anything was read of it. */
async function faults(bytes: Uint8Array) {
  const { value, diagnostics } = await readPptx(bytes, 'deck.pptx');
  for (const { hint, place } of diagnostics) {
    expect(hint).toBeTruthy();
    expect(place).toBeUndefined();
  }
  return { read: value !== undefined, faults: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

function refusal(...messages: readonly (string | RegExp)[]) {
  const expected = messages.map((message) => (typeof message === 'string' ? message : expect.stringMatching(message)));
  return { read: false, faults: expected };
}

/** What is told of one part of a file that is read otherwise. */
function partFault(part: string, reason: string | RegExp) {
  const words = typeof reason === 'string' ? reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : reason.source;
  const message = new RegExp(`^part-not-readable: \`${part}\` of \`deck\\.pptx\` cannot be read: ${words}`);
  return { read: true, faults: [expect.stringMatching(message)] };
}

/** Overwrites the field of an entry in the central directory of a zip file (APPNOTE 4.3.12), at an offset in its header. */
function patchDirectory(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const patched = Buffer.from(bytes);
  const at = patched.lastIndexOf(name) - 46;
  expect(patched.readUInt32LE(at)).toBe(0x02014b50);
  patched.writeUInt32LE(value, at + offset);
  return patched;
}

describe('files that are no deck', () => {
  const wrongKind = 'file-wrong-kind: `deck.pptx` is not a PowerPoint file, whatever its name says';

  test('nothing at all', async () => {
    expect(await faults(new Uint8Array())).toEqual(
      refusal('file-not-readable: `deck.pptx` cannot be read: it is empty'),
    );
  });

  test('other kinds of files', async () => {
    expect(await faults(readFileSync('output/economic.pdf'))).toEqual(refusal(wrongKind));
    expect(await faults(workbook({ S: '' }))).toEqual(refusal(wrongKind));
    expect(await faults(pack({ 'a.txt': 'a zip file' }))).toEqual(refusal(wrongKind));
  });

  test('compound files: with a password on them, of the old format, of another program', async () => {
    const compound = (stream: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
    expect(await faults(compound('EncryptedPackage'))).toEqual(
      refusal('file-protected: `deck.pptx` is protected by a password'),
    );
    expect(await faults(compound('PowerPoint Document'))).toEqual(
      refusal('file-old-format: `deck.pptx` is in the binary format of PowerPoint before 2007'),
    );
    expect(await faults(compound('WordDocument'))).toEqual(refusal(wrongKind));
  });

  test.each([0.1, 0.5, 0.99])('a file of which only a part is there (%d)', async (share) => {
    const part = economic.subarray(0, Math.floor(economic.length * share));
    expect(await faults(part)).toEqual(
      refusal('file-not-readable: `deck.pptx` cannot be read: it is cut off before its end'),
    );
  });
});

describe('files made to do harm', () => {
  test('too many entries', async () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`e${index}`, new Uint8Array()]);
    const bytes = zipSync({ ...Object.fromEntries(names) }, { level: 0 });
    expect(await faults(bytes)).toEqual(
      refusal('file-too-large: `deck.pptx` is refused: it holds more than 10,000 entries'),
    );
  });

  test('entries that claim or unpack to too much, before they are unpacked', async () => {
    const claimed = patchDirectory(smallDeck(), slide, 24, 300 * 2 ** 20);
    expect(await faults(claimed)).toEqual(
      refusal('file-too-large: `deck.pptx` is refused: it unpacks to more than 256 MiB'),
    );
    const bomb = smallDeck({ 'bomb.xml': new Uint8Array(257 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await faults(bomb)).toEqual(
      refusal('file-too-large: `deck.pptx` is refused: it unpacks to more than 256 MiB'),
    );
  });

  test('films may be as large as they like: they are not unpacked', async () => {
    const claimed = patchDirectory(smallDeck({ 'deck/film.mp4': 'film' }), 'deck/film.mp4', 24, 300 * 2 ** 20);
    expect(await faults(claimed)).toEqual({ read: true, faults: [] });
  });

  test('one name for two entries', async () => {
    const twice = Buffer.from(smallDeck({ 'deck/slides/six.xml': page('sld', shape(2, lines('Six'))) }));
    for (let at = twice.indexOf('six.xml'); at >= 0; at = twice.indexOf('six.xml')) twice.write('TWO', at);
    expect(await faults(twice)).toEqual(refusal(/it holds `deck\/slides\/(two|TWO)\.xml` twice$/));
  });

  test('names that lead out of the package, or into the objects of the language', async () => {
    const bytes = smallDeck({
      'deck/_rels/main.xml.rels': relations({
        one: ['slide', '../../../../etc/passwd'],
        two: ['slide', '/__proto__'],
      }),
      '../../../etc/passwd': 'root',
    });
    const { read, faults: found } = await faults(bytes);
    expect(read).toBe(true);
    expect(found).toEqual([
      expect.stringMatching(/^part-not-readable: `__proto__` .* the file does not hold it$/),
      expect.stringMatching(/^part-not-readable: `etc\/passwd` .* the file does not hold it$/),
    ]);
  });

  test('document types, with or without entities', async () => {
    const typed = `<!DOCTYPE q [<!ENTITY a "b">]>${page('sld', shape(2, lines('&a;')))}`;
    expect(await faults(smallDeck({ [slide]: typed }))).toEqual(partFault(slide, 'it declares a document type'));
    expect(await faults(smallDeck({ 'deck/main.xml': typed }))).toMatchObject({ read: false });
  });

  test('elements nested without end', async () => {
    const groups = '<q:grpSp>'.repeat(50_000) + '</q:grpSp>'.repeat(50_000);
    expect(await faults(smallDeck({ [slide]: page('sld', groups) }))).toEqual(
      partFault(slide, 'its elements are nested deeper than 256 levels'),
    );
  });

  test('a part of more tags than any program writes', async () => {
    const cells = '<c/>'.repeat(1_000_001);
    expect(await faults(smallDeck({ [slide]: page('sld', cells) }))).toEqual(partFault(slide, 'it is too large'));
  });

  test('one large part that many others lead to is not read without end', async () => {
    const frames = Array.from({ length: 3000 }, (_, index) => chartFrame(index + 2, 'c1')).join('');
    const title = series('='.repeat(900_000), { formula: '', cached: [] });
    const bytes = smallDeck({
      [slide]: page('sld', frames),
      'deck/slides/_rels/two.xml.rels': relations({ c1: ['chart', 'c.xml'] }),
      'deck/slides/c.xml': chart(title, ''),
    });
    expect(await faults(bytes)).toEqual(
      refusal('file-too-large: `deck.pptx` is refused: reading it takes more than 5,000,000 tags and attributes'),
    );
  });

  test('workbooks count with the deck', async () => {
    const book = pack({ 'sheet.xml': new Uint8Array(100 * 2 ** 20) });
    const numbers = [1, 2, 3];
    const parts = numbers.map((number) => [
      [`deck/slides/c${number}.xml`, chart('')],
      [`deck/slides/_rels/c${number}.xml.rels`, relations({ rId9: ['package', `b${number}.xlsx`] })],
      [`deck/slides/b${number}.xlsx`, book],
    ]);
    const charts = numbers.map((number) => [`c${number}`, ['chart', `c${number}.xml`]] as const);
    const bytes = smallDeck({
      [slide]: page('sld', numbers.map((number) => chartFrame(number + 1, `c${number}`)).join('')),
      'deck/slides/_rels/two.xml.rels': relations(Object.fromEntries(charts)),
      ...Object.fromEntries(parts.flat()),
    });
    const { read, faults: found } = await faults(bytes);
    expect(read).toBe(false);
    expect(found.at(-1)).toBe('file-too-large: `deck.pptx` is refused: it unpacks to more than 256 MiB');
  });
});

describe('broken files', () => {
  test.each([
    ['is not well formed', '<a><b></a>', /its XML is not well formed \(/],
    ['ends in the middle', page('sld', '').slice(0, -20), /its XML is not well formed \(/],
    ['has attributes without quotes', '<a b=1/>', /its XML is not well formed \(/],
    ['has prefixes that mean nothing', '<z:a/>', /its XML is not well formed \(/],
    ['is empty', '', /its XML is not well formed \(missing root element\)/],
    ['is not text', new Uint8Array([0x3c, 0xff, 0x3e]), /it is damaged \(/],
  ])('a slide that %s', async (_, part, reason) => {
    const bytes = smallDeck({ [slide]: part });
    expect(await faults(bytes)).toEqual(partFault(slide, reason));
    const { value } = await readPptx(bytes, 'deck.pptx');
    expect(value?.leaves.map(({ number, slide: id, pieces }) => [number, id, pieces.length])).toEqual([
      [1, 301, 0],
      [2, 256, 1],
    ]);
  });

  test('a slide, notes or a chart that is missing', async () => {
    expect(await faults(smallDeck({ [slide]: undefined }))).toEqual(partFault(slide, 'the file does not hold it'));
    const links = relations({ n: ['notesSlide', 'n.xml'], c1: ['chart', 'c.xml'] });
    const { faults: found } = await faults(
      smallDeck({ [slide]: page('sld', chartFrame(2, 'c1')), 'deck/slides/_rels/two.xml.rels': links }),
    );
    expect(found.map((message) => message.split('`')[1])).toEqual(['deck/slides/c.xml', 'deck/slides/n.xml']);
  });

  test('relationships that do not exist', async () => {
    expect(await faults(smallDeck({ [slide]: page('sld', chartFrame(2, 'rId5')) }))).toEqual(
      partFault(slide, 'it names the relationship `rId5`, which does not exist'),
    );
    expect(await faults(smallDeck({ 'deck/_rels/main.xml.rels': undefined }))).toEqual(
      partFault('deck/main\\.xml', 'it names the relationship `two`, which does not exist'),
    );
  });

  test('a presentation that is missing or damaged leaves nothing to read', async () => {
    expect(await faults(smallDeck({ 'deck/main.xml': undefined }))).toEqual(
      refusal('part-not-readable: `deck/main.xml` of `deck.pptx` cannot be read: the file does not hold it'),
    );
    expect(await faults(smallDeck({ '_rels/.rels': '<broken' }))).toEqual(
      refusal(/^part-not-readable: `_rels\/\.rels` of `deck\.pptx`/),
    );
  });

  test('a part that several others lead to is told once', async () => {
    const links = relations({ c1: ['chart', '../c.xml'] });
    const bytes = smallDeck({
      [slide]: page('sld', chartFrame(2, 'c1') + chartFrame(3, 'c1')),
      'deck/slides/_rels/two.xml.rels': links,
      'deck/slides/_rels/one.xml.rels': links,
    });
    expect(await faults(bytes)).toEqual(partFault('deck/c\\.xml', 'the file does not hold it'));
  });

  test('changed bytes never end in anything but diagnostics', async () => {
    let state = 20_250_208;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const stored = zipSync(
      Object.fromEntries(Object.entries(smallParts()).map(([name, part]) => [name, Buffer.from(part)])),
      { level: 0 },
    );
    for (let round = 0; round < 300; round += 1) {
      const bytes = new Uint8Array(round % 10 === 0 ? economic : stored);
      for (let count = 0; count <= round % 20; count += 1) bytes[random(bytes.length)] = random(256);
      const { value, diagnostics } = await readPptx(bytes, 'deck.pptx');
      if (value === undefined) expect(diagnostics).not.toEqual([]);
    }
  });
});
