import { describe, expect, it } from 'vitest';
import { readRecord, recordVersion, renderRecord, type TraceRecord } from '../../src/trace/index.ts';
import { fullRecord } from './record.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const textOf = (record: TraceRecord) => new TextDecoder('utf-8', { fatal: true }).decode(renderRecord(record));
const full = textOf(fullRecord);

/** The same value with the fields of each object the other way round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).reverse();
  return Object.fromEntries(fields.map(([name, field]) => [name, turned(field)]));
}

/** Every way to each value inside a value. */
function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, field]) => pathsOf(field, [...path, name]))];
}

/** A copy of the full record in which the value at a path is another, or is not there. */
function changed(path: readonly string[], to: Json | undefined): Json {
  if (path.length === 0) return to ?? null;
  const copy = JSON.parse(full) as Json;
  let inside = copy as Record<string, Json>;
  for (const name of path.slice(0, -1)) inside = inside[name] as Record<string, Json>;
  const last = path.at(-1) ?? '';
  if (to === undefined && Array.isArray(inside)) inside.splice(Number(last), 1);
  else if (to === undefined) delete inside[last];
  else inside[last] = to;
  return copy;
}

describe('a record that is written', () => {
  it('is read back as it was', () => {
    expect(readRecord(full)).toEqual(fullRecord);
  });

  it('is one line of JSON with an end', () => {
    expect(full.endsWith('}\n')).toBe(true);
    expect(full.indexOf('\n')).toBe(full.length - 1);
    expect(full.startsWith('{"schemaVersion":1,"document":{"name":"briefing","title":')).toBe(true);
  });

  it('has the same bytes in whatever order its fields were set', () => {
    expect(textOf(turned(JSON.parse(full) as Json) as unknown as TraceRecord)).toBe(full);
    expect(textOf(readRecord(full) ?? fullRecord)).toBe(full);
  });

  it('leaves out what a record does not have, such as the place of a fact in its data file', () => {
    const place = { file: 'data/facts/economic.yaml', line: 3, column: 1 };
    const facts = fullRecord.facts.map((fact) => ({ ...fact, place }));
    expect(textOf({ ...fullRecord, facts })).toBe(full);
  });

  it('may be empty', () => {
    const empty = { ...fullRecord, sources: [], facts: [], caveats: [], literals: [], printed: [] };
    expect(readRecord(textOf(empty))).toEqual(empty);
  });

  it('keeps half a character, which UTF-8 cannot hold', () => {
    const record = { ...fullRecord, literals: [{ text: '\ud83d', because: '\u0000"\\' }] };
    expect(readRecord(textOf(record))).toEqual(record);
  });

  it('is refused when it is none', () => {
    expect(() => renderRecord({ ...fullRecord, schemaVersion: 0 })).toThrow('no trace record');
  });
});

describe('what is no record', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"schemaVersion":1'],
    ['JSON with something behind it', `${full}{}`],
    ['a byte order mark before it', `\ufeff${full}`],
    ['null', 'null'],
    ['a number', '1'],
    ['a string', '"schemaVersion"'],
    ['a list', `[${full}]`],
    ['an object without fields', '{}'],
    ['lists within lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['fields in the prototype alone', `{"__proto__":${full}}`],
  ])('is undefined: %s', (_, text) => {
    expect(readRecord(text)).toBeUndefined();
  });

  it.each([recordVersion + 1, 0, -1, 1.5, '1', null])('is undefined: version %j', (version) => {
    expect(readRecord(JSON.stringify({ ...fullRecord, schemaVersion: version }))).toBeUndefined();
  });

  it('is what names a fact that it does not hold, or prints more words than any file', () => {
    const [first, ...printed] = fullRecord.printed;
    if (first === undefined) throw new Error('the record has prints');
    const readWith = (more: typeof first) => readRecord(textOf({ ...fullRecord, printed: [more, ...printed] }));
    expect(readWith({ ...first, fact: 'nobody-knows' })).toBeUndefined();
    expect(readWith({ ...first, text: 'a '.repeat(900_000) })).toBeDefined();
    expect(readWith({ ...first, text: 'a '.repeat(1_100_000) })).toBeUndefined();
  });

  it('is never given out: whatever stands in the place of a value, it is a record or undefined', () => {
    const others: readonly (Json | undefined)[] = [
      undefined,
      null,
      true,
      0,
      -1,
      1.5,
      1e21,
      '',
      'x',
      [],
      {},
      [null],
      [[]],
    ];
    for (const path of pathsOf(JSON.parse(full) as Json)) {
      for (const other of others) {
        const hostile = changed(path, other);
        const read = readRecord(JSON.stringify(hostile));
        if (read === undefined) continue;
        // what was read is all there, and can be written and read again
        expect(hostile, path.join('.')).toMatchObject(read);
        expect(readRecord(textOf(read))).toEqual(read);
      }
    }
  });

  const optional =
    /^(sources\.\d\.(publisher|url|sha256|note)|facts\.\d\.(saidBy|referenceArea|counterpartArea|horizon|period|note|label|qualifier|counted|derivation|date|time)|printed\.\d\.(mention|chart|decimal|shape))$/;

  it('is what lacks any field that a record must have', () => {
    for (const path of pathsOf(JSON.parse(full) as Json)) {
      const last = path.at(-1);
      if (last === undefined || /^\d+$/.test(last)) continue;
      const read = readRecord(JSON.stringify(changed(path, undefined)));
      expect(read !== undefined, path.join('.')).toBe(optional.test(path.join('.')));
    }
  });

  it('is what has a word of another kind where only some words may stand', () => {
    const words = ['facts.0.kind', 'facts.0.modality', 'facts.0.unitMultiplier', 'facts.0.qualifier', 'printed.0.part'];
    const deeper = ['facts.0.observationStatus', 'facts.0.derivation.operation'];
    for (const path of [...words, ...deeper]) {
      expect(readRecord(JSON.stringify(changed(path.split('.'), 'toString'))), path).toBeUndefined();
    }
  });
});

describe('a record with more than a record has', () => {
  it('is read without it', () => {
    const more = changed(['document', 'colour'], 'red');
    expect(readRecord(JSON.stringify(more))).toEqual(fullRecord);
  });

  it('cannot reach the prototype of what is given out', () => {
    const read = readRecord(full.replace('"document":{', '"document":{"__proto__":{"polluted":true},'));
    expect(read).toEqual(fullRecord);
    expect(read?.document).not.toHaveProperty('polluted');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
