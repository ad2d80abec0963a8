import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { checkFontFile } from '../../src/text/index.ts';

const require = createRequire(import.meta.url);
const sound = new Uint8Array(
  readFileSync(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
);
const at = { file: 'fonts/house.ttf', place: { file: 'theme.yaml', line: 3, column: 5 } };

function told(bytes: Uint8Array): readonly string[] {
  return checkFontFile(bytes, at).map(({ code, message }) => `${code}: ${message}`);
}

/** Where a table stands: offset and length, and where the directory says so. */
function tableOf(bytes: Uint8Array, tag: string) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...bytes.subarray(record, record + 4));
    if (name === tag) return { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  throw new Error(`no table ${tag}`);
}

/** Sets right the checksums of all tables, as a file has that lies on purpose. */
function withChecksums(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < Math.min(view.getUint16(4), 96); index += 1) {
    const record = 12 + 16 * index;
    if (record + 16 > bytes.length) break;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    if (offset + length > bytes.length) continue;
    let sum = 0;
    for (let word = 0; word < length; word += 4) {
      let value = 0;
      for (let byte = 0; byte < 4; byte += 1)
        value = value * 256 + (word + byte < length ? (bytes[offset + word + byte] ?? 0) : 0);
      if (tag !== 'head' || word !== 8) sum = (sum + value) >>> 0;
    }
    view.setUint32(record + 4, sum);
  }
  return bytes;
}

/** A copy with 16-bit numbers of a table changed, its checksum right. */
function changed(tag: string, numbers: Readonly<Record<number, number>>): Uint8Array {
  const bytes = sound.slice();
  const { offset } = tableOf(bytes, tag);
  const view = new DataView(bytes.buffer);
  for (const [place, value] of Object.entries(numbers)) view.setUint16(offset + Number(place), value);
  return withChecksums(bytes);
}

describe('a font file of a pack', () => {
  it('is taken when it is whole', () => {
    expect(told(sound)).toEqual([]);
  });

  it('is refused when it is cut off, of another kind, or changed on its way', () => {
    expect(told(sound.slice(0, 9))[0]).toContain('cut off');
    expect(told(sound.slice(0, sound.length >> 1))[0]).toContain('lies beyond its end');
    expect(told(new TextEncoder().encode('<!doctype html><title>404</title>'))[0]).toContain('no TrueType or OpenType');
    expect(told(Uint8Array.of(...Buffer.from('wOF2'), ...new Uint8Array(60)))[0]).toContain('WOFF2');
    const flipped = sound.slice();
    const { offset } = tableOf(flipped, 'glyf');
    flipped[offset + 500] = (flipped[offset + 500] ?? 0) ^ 1;
    expect(told(flipped)[0]).toContain('`glyf` is damaged');
  });

  it('is refused when it says more than it holds', () => {
    expect(told(changed('maxp', { 4: 0xffff }))[0]).toContain('`hmtx` is cut off');
    expect(told(changed('hhea', { 34: 0xffff }))[0]).toContain('have a width');
    expect(told(changed('head', { 18: 1 }))[0]).toContain('1 units to the em');
    expect(told(changed('cmap', { 2: 0xffff }))[0]).toContain('65535 maps of characters');
  });

  it('is refused when a composite glyph is made of itself', () => {
    const bytes = sound.slice();
    const view = new DataView(bytes.buffer);
    const [loca, glyf] = [tableOf(bytes, 'loca'), tableOf(bytes, 'glyf')];
    const long = view.getUint16(tableOf(bytes, 'head').offset + 50) === 1;
    const offsetOf = (glyph: number) =>
      long ? view.getUint32(loca.offset + 4 * glyph) : 2 * view.getUint16(loca.offset + 2 * glyph);
    const composite = Array.from({ length: 1500 }, (_, glyph) => glyph).find(
      (glyph) => offsetOf(glyph) < offsetOf(glyph + 1) && view.getInt16(glyf.offset + offsetOf(glyph)) < 0,
    );
    if (composite === undefined) throw new Error('the font has no composite glyph');
    view.setUint16(glyf.offset + offsetOf(composite) + 12, composite);
    expect(told(withChecksums(bytes))[0]).toContain(`glyph ${composite} is made of glyphs without end`);
  });

  it('is refused when lookups lead back to themselves', () => {
    const bytes = sound.slice();
    const { offset } = tableOf(bytes, 'GSUB');
    const view = new DataView(bytes.buffer);
    const list = offset + view.getUint16(offset + 8);
    const contexts = Array.from({ length: view.getUint16(list) }, (_, index) => ({
      index,
      at: list + view.getUint16(list + 2 + 2 * index),
    }));
    const context = contexts.find(({ at: lookup }) => {
      const subtable = lookup + view.getUint16(lookup + 6);
      return view.getUint16(lookup) === 6 && view.getUint16(subtable) === 3;
    });
    if (context === undefined) throw new Error('the font has no context of coverages');
    let next = context.at + view.getUint16(context.at + 6) + 2;
    for (let part = 0; part < 3; part += 1) next += 2 + 2 * view.getUint16(next);
    view.setUint16(next + 4, context.index);
    expect(told(withChecksums(bytes))[0]).toContain(`lookup ${context.index} of its table \`GSUB\` leads`);
  });

  it('is refused when its licence forbids to embed it', () => {
    expect(told(changed('OS/2', { 8: 0x0002 }))[0]).toMatch(/^font-not-embeddable: .*may not be embedded/);
    expect(told(changed('OS/2', { 8: 0x0104 }))[0]).toContain('only whole');
    expect(told(changed('OS/2', { 8: 0x0004 }))).toEqual([]);
  });
});

/** Numbers without chance: a linear congruential generator (Numerical Recipes). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Damage of every third kind: cut off, a few bytes changed anywhere, a few bytes changed in the tables that say how to read the rest. */
function mutant(index: number): Uint8Array {
  const next = sequence(index + 1);
  if (index % 3 === 0) return sound.slice(0, next(sound.length));
  const bytes = sound.slice();
  const tags = ['head', 'hhea', 'maxp', 'cmap', 'loca', 'glyf', 'GSUB', 'GPOS', 'OS/2', 'post', 'name'];
  for (let count = 0; count <= next(6); count += 1) {
    const table = tableOf(sound, tags[next(tags.length)] ?? 'head');
    const place = index % 3 === 1 ? next(bytes.length) : table.offset + next(Math.min(table.length, 2000));
    bytes[place] = next(256);
  }
  return bytes;
}

test.each([
  ['as damage leaves them', (bytes: Uint8Array) => bytes, 290],
  ['with checksums set right, as hostile files have them', withChecksums, 120],
])('300 damaged fonts, %s, are refused or can be used', { timeout: 300_000 }, (_, finish, leastRefused) => {
  const results = Array.from({ length: 300 }, (_, index) => told(finish(mutant(index))));
  const refused = results.filter((messages) => messages.length > 0);
  for (const [message] of refused) expect(message).toMatch(/^font-(?:file-refused|not-embeddable): /);
  expect(refused.length).toBeGreaterThan(leastRefused);
  expect(results.flat().filter((message) => message.includes('endless'))).toEqual([]);
});
