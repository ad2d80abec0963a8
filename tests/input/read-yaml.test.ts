import { describe, expect, test } from 'vitest';
import { Numeral, readYaml, valueAt } from '../../src/input/index.ts';
import { faults, yaml } from './yaml-fixture.ts';

describe('values', () => {
  test('mappings, lists, text, booleans and nothing become themselves', () => {
    const { value } = yaml('a: text\nb: [x, "1"]\nc: true\nd:\ne: 2025-02-08\nf: "11:55"\ng: yes\n');
    expect(JSON.parse(JSON.stringify(value))).toEqual({
      a: 'text',
      b: ['x', '1'],
      c: true,
      d: null,
      e: '2025-02-08',
      f: '11:55',
      g: 'yes',
    });
  });

  test('mappings have no inherited names', () => {
    expect(valueAt(yaml('a: 1').value, ['toString'])).toBeUndefined();
    expect(valueAt(yaml('constructor: x').value, ['constructor'])).toBe('x');
  });

  test('keys are text, whatever they look like', () => {
    expect(Object.keys(yaml('2028: x\n1.50: y\ntrue: z').value as object)).toEqual(['2028', '1.50', 'true']);
  });

  test('the merge key is a key like others', () => {
    expect(Object.keys(yaml('base: &b {x: 1}\n<<: *b').value as object)).toEqual(['base', '<<']);
  });

  test('an empty file holds nothing', () => {
    expect(yaml('').value).toBeNull();
    expect(yaml('# only a comment\n').value).toBeNull();
  });

  test('an alias repeats its anchor, the last one before it', () => {
    const { value } = yaml('a: &x one\nb: *x\nc: &x two\nd: *x');
    expect(JSON.parse(JSON.stringify(value))).toEqual({ a: 'one', b: 'one', c: 'two', d: 'two' });
  });
});

describe('numbers', () => {
  test.each([
    ['76.4', '76.4'],
    ['76.40', '76.40'],
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['+5', '5'],
    ['-3.10', '-3.10'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['123456789012345', '123456789012345'],
    ['1000000000000000000000', '1000000000000000000000'],
    ['0.000000000000000000000123', '0.000000000000000000000123'],
  ])('%s is kept as %s', (written, kept) => {
    const number = valueAt(yaml(`a: ${written}`).value, ['a']);
    expect(number).toBeInstanceOf(Numeral);
    expect((number as Numeral).text).toBe(kept);
  });

  test.each([
    ['1e400', 'number-out-of-range'],
    ['-1e400', 'number-out-of-range'],
    ['1e-400', 'number-out-of-range'],
    [`1${'0'.repeat(400)}`, 'number-out-of-range'],
    [`0.${'0'.repeat(400)}1`, 'number-out-of-range'],
    ['.inf', 'number-not-finite'],
    ['-.Inf', 'number-not-finite'],
    ['.nan', 'number-not-finite'],
    ['0x1F', 'number-not-decimal'],
    ['0o17', 'number-not-decimal'],
    ['007', 'number-not-decimal'],
    ['1e3', 'number-not-decimal'],
    ['1234567890123456', 'number-loses-digits'],
    ['1234567890.1234567', 'number-loses-digits'],
  ])('%s is refused as %s', (written, code) => {
    expect(faults(`a:\n  - ${written}`)).toEqual([`2:5-${5 + written.length} ${code}`]);
  });

  test.each(['NaN', 'Infinity', '1,000', '1_000', '12%', '$5', '--1', '1.2.3'])('%s is text', (written) => {
    expect(valueAt(yaml(`a: ${written}`).value, ['a'])).toBe(written);
  });

  test('every bad number of a file is reported, one under an alias once', () => {
    expect(faults('a: &x 0x1\nb: *x\nc: 1e400')).toEqual(['1:7-10 number-not-decimal', '3:4-9 number-out-of-range']);
  });
});

describe('what is refused', () => {
  test.each([
    ['an open quote', 'a: "x', '1:6 yaml-syntax'],
    ['a tab as indentation', 'a:\n\tb: 1', '2:1-2 yaml-syntax'],
    ['a colon in plain text', 'a: b: c', '1:4-5 yaml-syntax'],
    ['a reserved character', 'a: @x', '1:4-5 yaml-syntax'],
    ['a list as a key', '? [a]\n: b', '1:3-4 yaml-syntax'],
    ['a duplicate key', 'a: 1\nb:\n  c: 1\n  c: 2', '4:3-4 duplicate-key'],
    ['a duplicate quoted key', '"a b": 1\n"a b": 2', '2:1-6 duplicate-key'],
    ['a tag', 'a: !!binary x', '1:13-14 yaml-tag'],
    ['an unknown tag', 'a: !secret x', '1:12-13 yaml-tag'],
    ['a tag on a mapping', 'a: !!map {b: 1}', '1:10 yaml-tag'],
    ['a directive', '%YAML 1.1\n---\na: yes', '1:1 yaml-directive'],
    ['a second document', 'a: 1\n---\nb: 2', '2:1 yaml-several-documents'],
    ['an alias without anchor', 'a: *b', '1:4-6 yaml-unknown-anchor'],
    ['an alias before its anchor', 'a: *b\nc: &b 1', '1:4-6 yaml-unknown-anchor'],
    ['an alias inside its anchor', 'a: &b [1, *b]', '1:11-13 yaml-alias-cycle'],
    ['__proto__', 'a:\n  __proto__: 1', '2:3-12 yaml-reserved-key'],
    ['an escaped sentinel', 'a: "\\uFDD0"', '1:4-12 control-character'],
    ['an escaped control character', 'a: ["\\x07"]', '1:5-11 control-character'],
    ['half an escaped surrogate pair', 'a: "\\uD800"', '1:4-12 control-character'],
    ['an escaped control character in a key', '"a\\0": 1', '1:1-6 control-character'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)[0]).toBe(fault);
    expect(faults(text)).toHaveLength(1);
  });

  test('a duplicate key names the first', () => {
    const [fault] = readYaml({ file: 'a.yaml', text: 'a: 1\nb: 2\na: 3' }).diagnostics;
    expect(fault?.related).toEqual({
      message: 'first used here',
      place: { file: 'a.yaml', line: 1, column: 1, endColumn: 2 },
    });
  });

  test('of the faults of a line the first is reported', () => {
    expect(faults('a: - b\nc: {d: 1}}\n')).toEqual(['1:4-5 yaml-syntax', '2:10-11 yaml-syntax']);
  });

  test('of very many faults the first are reported, the rest counted', () => {
    const text = Array.from({ length: 40 }, (_, index) => `a${index}: @x`).join('\n');
    const { diagnostics } = readYaml({ file: 'test.yaml', text });
    expect(diagnostics.length).toBe(11);
    expect(diagnostics.at(-1)?.message).toBe('30 more faults from here to the end of the file are not shown');
  });

  test('several faults are all reported', () => {
    expect(faults('a: @x\nb: `y`\n')).toEqual(['1:4-5 yaml-syntax', '2:4-5 yaml-syntax']);
  });
});

describe('limits', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  test('32 levels are read, 33 are not', () => {
    expect(faults(nested(32))).toEqual([]);
    expect(faults(nested(33))).toEqual(['1:33 nesting-too-deep']);
  });

  test.each(['[', '- ', '? ', '{a: '])('20 000 times %j is refused, not overflowed', (opening) => {
    expect(faults(opening.repeat(20_000))[0]).toMatch(/nesting-too-deep/);
  });

  test('levels count with aliases written out', () => {
    const chain = Array.from(
      { length: 40 },
      (_, index) => `k${index}: &k${index} [${index === 0 ? 'x' : `*k${index - 1}`}]`,
    );
    expect(faults(chain.join('\n'))[0]).toMatch(/nesting-too-deep/);
  });

  test('an alias bomb is refused in no time', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lines = names.map((name, index) => {
      const items = index === 0 ? Array(10).fill('x') : Array(10).fill(`*${names[index - 1]}`);
      return `${name}: &${name} [${items.join(', ')}]`;
    });
    expect(faults(lines.join('\n'))).toEqual(['1:1 yaml-too-large']);
  });
});

describe('places', () => {
  const document = yaml(
    'top:\n  first: {a: 1, b: text}\n  empty:\nlist:\n  - x\n  - y: 2\nrepeated: &r {deep: 1}\nuse: *r\n',
  );
  const where = (path: (string | number)[], at?: 'key' | 'value') => {
    const { line, column, endColumn } = document.place(path, at);
    return [line, column, endColumn];
  };

  test.each([
    [['top', 'first', 'b'], 'value', [2, 20, 24]],
    [['top', 'first', 'b'], 'key', [2, 17, 18]],
    [['top', 'first'], 'key', [2, 3, 8]],
    [['top', 'first'], 'value', [2, 10, undefined]],
    [['list', 0], 'value', [5, 5, 6]],
    [['list', 1, 'y'], 'value', [6, 8, 9]],
    [['use', 'deep'], 'value', [7, 21, 22]],
  ] as const)('%j, the %s', (path, at, place) => {
    expect(where([...path], at)).toEqual(place);
  });

  test('a value that is not there has the place of its key', () => {
    expect(where(['top', 'empty'])).toEqual([3, 3, 8]);
  });

  test('a path that is not there has the place of the nearest parent that is', () => {
    expect(where(['top', 'first', 'c'])).toEqual([2, 3, 8]);
    expect(where(['top', 'second', 'c'])).toEqual([1, 1, 4]);
    expect(where(['nothing'])).toEqual([1, 1, undefined]);
  });
});
