import { describe, expect, test } from 'vitest';
import {
  checkSchema,
  choice,
  clockTime,
  date,
  fields,
  flag,
  id,
  integer,
  list,
  named,
  number,
  numeral,
  packPath,
  readYaml,
  refuse,
  undescribedFields,
  words,
  written,
  z,
} from '../../src/input/index.ts';
import { located, yaml } from './yaml-fixture.ts';

const fact = fields({
  value: numeral().describe('The value.'),
  kind: choice(['reported', 'projected']).describe('The kind.'),
  label: words().describe('A label.').exactOptional(),
  parts: list(id(), { min: 2 }).describe('Parts.').exactOptional(),
});
const schema = fields({ facts: named(fact).describe('Facts.') });

function check(text: string, against: z.ZodType = schema) {
  return checkSchema(yaml(text), against);
}

function problems(text: string, against: z.ZodType = schema): readonly string[] {
  return check(text, against).diagnostics.map(located);
}

function hintsOf(text: string, against: z.ZodType = schema): readonly (string | undefined)[] {
  return check(text, against).diagnostics.map(({ message, hint }) => `${message} | ${hint}`);
}

describe('checkSchema', () => {
  test('gives the values, numbers as decimal text', () => {
    const { value, diagnostics } = check('facts:\n  a: {value: 76.40, kind: reported, parts: [x, y]}');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({ facts: { a: { value: '76.40', kind: 'reported', parts: ['x', 'y'] } } });
  });

  test('reports the other problems of a file in which reading has refused something, and that not again', () => {
    const text = [
      'facts:',
      '  a: {value: 1e400, kind: reprted}',
      '  b: {value: 0x1F, kind: reported}',
      '  c: {value: 1, value: 2, kind: .nan, lable: x}',
      '  d: {value: 1, kind: reported, label: "\\u0007", parts: [x, .inf, *nowhere]}',
      '  d: 5',
      '  e: *nowhere',
    ].join('\n');
    const read = readYaml({ file: 'test.yaml', text });
    expect(read.diagnostics.map(({ code }) => code)).toEqual([
      'number-out-of-range',
      'number-not-decimal',
      'duplicate-key',
      'number-not-finite',
      'control-character',
      'number-not-finite',
      'yaml-unknown-anchor',
      'duplicate-key',
      'yaml-unknown-anchor',
    ]);
    const checked = read.value && checkSchema(read.value, schema);
    expect(checked?.value).toBeUndefined();
    expect(checked?.diagnostics.map(located)).toEqual(['2:27-34 unknown-choice', '4:39-44 unknown-field']);
  });

  test('reports every problem in one run, each at its key or value', () => {
    const text = [
      'facts:',
      '  Bad_Id: {value: 1, kind: reported}',
      '  a:',
      '    valeu: 1',
      '    kind: reprted',
      '    parts: [x, Y]',
      '  b: 5',
    ];
    expect([...problems(text.join('\n'))].sort()).toEqual([
      '2:3-9 id-not-kebab-case',
      '3:3-4 missing-field',
      '4:5-10 unknown-field',
      '5:11-18 unknown-choice',
      '6:16-17 id-not-kebab-case',
      '7:6-7 wrong-type',
    ]);
  });

  test('an unknown field is told with the nearest name and the known ones', () => {
    expect(hintsOf('facts:\n  a: {value: 1, kind: reported, lable: x}')).toEqual([
      'unknown field `lable` | did you mean `label`? known here: `value`, `kind`, `label`, `parts`',
    ]);
  });

  test('a missing field is told at its parent', () => {
    expect(problems('facts:\n  a:\n    value: 1')).toEqual(['2:3-4 missing-field']);
    expect(problems('other: 1')).toEqual(['1:1 missing-field', '1:1-6 unknown-field']);
    expect(problems('- {value: 1}', list(fact))).toEqual(['1:3 missing-field']);
  });

  test.each([
    ['facts: x', 'expected a mapping, found the text `x`'],
    ['facts: [1, 2]', 'expected a mapping, found a list of 2'],
    ['facts:', 'expected a mapping, found nothing'],
    ['- x', 'expected a mapping, found a list of 1'],
    ['', 'expected a mapping, found nothing'],
    ['facts: {a: {value: true, kind: reported}}', 'expected a number, found `true`'],
    ['facts: {a: {value: "12", kind: reported}}', 'expected a number, found the text `12`'],
    ['facts: {a: {value: NaN, kind: reported}}', 'expected a number, found the text `NaN`'],
    ['facts: {a: {value: 1, kind: 3}}', 'expected text, found the number `3`'],
    ['facts: {a: {value: 1, kind: reported, label: 12}}', 'expected text, found the number `12`'],
    ['facts: {a: {value: 1, kind: reported, label: {x: 1}}}', 'expected text, found a mapping'],
    ['facts: {a: {value: 1, kind: reported, parts: x}}', 'expected a list, found the text `x`'],
  ])('a wrong type says what was found: %s', (text, message) => {
    expect(check(text).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.message])).toEqual([
      ['wrong-type', message],
    ]);
  });

  test.each([
    ['facts: {a: {value: "12", kind: reported}}', 'write the number without quotes'],
    [
      'facts: {a: {value: $12 billion, kind: reported}}',
      'write digits with at most one point: no sign of a currency, no separators, no unit',
    ],
    ['facts: {a: {value: 1, kind: reported, label: 12}}', 'put it in quotes if it is meant as text'],
    ['facts: {a: {value: , kind: reported}}', 'give the field a value, or leave it out'],
  ])('and what to do: %s', (text, hint) => {
    expect(check(text).diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([hint]);
  });

  test('a part of a document is checked at its own places', () => {
    const document = yaml('facts:\n  a: {value: x, kind: reported}\n  b: {value: 1, kind: reported}');
    expect(checkSchema(document, fact, ['facts', 'a']).diagnostics.map(located)).toEqual(['2:14-15 wrong-type']);
    expect(checkSchema(document, fact, ['facts', 'b']).value).toEqual({ value: '1', kind: 'reported' });
  });

  test('a field may be called like something that every object has', () => {
    expect(problems('facts: {constructor: {value: 1, kind: reported}, tostring: {value: 1, kind: reported}}')).toEqual(
      [],
    );
    expect(problems('facts: {a: {value: 1, kind: reported, toString: 1}}')).toEqual(['1:39-47 unknown-field']);
  });

  test('of several alternatives the one that got furthest is told', () => {
    const either = fields({ data: z.union([fields({ breakdown: id() }), fields({ facts: list(id()) })]) });
    expect(problems('data: {breakdown: Bad_Id}', either)).toEqual(['1:19-25 id-not-kebab-case']);
    expect(problems('data: {facts: [ok, Bad]}', either)).toEqual(['1:20-23 id-not-kebab-case']);
  });

  test('checks of other rooms speak from the catalogue', () => {
    const own = fields({
      a: z.string().superRefine((text, context) => refuse(context, 'duplicate-key', { key: text })),
    });
    expect(problems('a: x', own)).toEqual(['1:4-5 duplicate-key']);
  });

  test('what only zod knows is told in its words, at its place', () => {
    const web = fields({ url: z.url() });
    expect(check('url: nowhere', web).diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['invalid-value', 'the value does not fit: invalid URL'],
    ]);
  });
});

describe('the words of schemas', () => {
  const one = (type: z.ZodType) => fields({ a: type });

  test.each([
    ['words', words(), 'a: "  x "', { a: 'x' }],
    ['words over lines', words(), 'a: >-\n  one\n  two', { a: 'one two' }],
    ['words with line ends', words(), 'a: |\n  one\n\n  two\n', { a: 'one two' }],
    ['written number', written(), 'a: 2028', { a: '2028' }],
    ['written text', written(), 'a: 2025/2030', { a: '2025/2030' }],
    ['number', number(), 'a: 595.28', { a: 595.28 }],
    ['integer', integer(), 'a: -3', { a: -3 }],
    ['flag', flag(), 'a: true', { a: true }],
    ['date', date(), 'a: 2025-02-08', { a: '2025-02-08' }],
    ['clock time', clockTime(), 'a: "11:55"', { a: '11:55' }],
    ['path', packPath(), 'a: brand/house.potx', { a: 'brand/house.potx' }],
    ['default', integer().default(7), '{}', { a: 7 }],
    ['optional', words().exactOptional(), '{}', {}],
  ])('%s', (_, type, text, value) => {
    expect(check(text, one(type)).value).toEqual(value);
  });

  test.each([
    ['blank words', words(), 'a: "  "', '1:4-8 blank-text'],
    ['written mapping', written(), 'a: {}', '1:4 wrong-type'],
    ['number too small', number({ min: 1 }), 'a: 0.5', '1:4-7 value-out-of-bounds'],
    ['number too large', number({ max: 1 }), 'a: 2', '1:4-5 value-out-of-bounds'],
    ['integer with decimals', integer(), 'a: 1.5', '1:4-7 wrong-type'],
    ['too few items', list(words(), { min: 2 }), 'a: [x]', '1:4 value-out-of-bounds'],
    ['flag in words', flag(), 'a: yes', '1:4-7 wrong-type'],
    ['date that does not exist', date(), 'a: 2025-02-30', '1:4-14 date-does-not-exist'],
    ['date in words', date(), 'a: 8 Feb 2025', '1:4-14 date-not-iso'],
    ['time past midnight', clockTime(), 'a: "24:00"', '1:4-11 time-not-clock'],
    ['path out of the pack', packPath(), 'a: ../x', '1:4-8 path-leaves-pack'],
    ['missing, not optional', numeral(), '{}', '1:1 missing-field'],
  ])('%s is refused', (_, type, text, problem) => {
    expect(problems(text, one(type))).toEqual([problem]);
  });
});

describe('undescribedFields', () => {
  test('finds fields without description, in lists and named items too', () => {
    const bare = fields({
      a: words().describe('A.'),
      b: words(),
      c: list(fields({ d: words() })).describe('C.'),
      e: named(fields({ f: words().describe('F.').exactOptional(), g: words().exactOptional() })).describe('E.'),
      h: integer().describe('H.').default(1),
    });
    expect(undescribedFields(bare)).toEqual(['b', 'c[].d', 'e*.g']);
    expect(undescribedFields(schema)).toEqual([]);
  });

  test('descriptions reach the JSON Schema', () => {
    const json = z.toJSONSchema(fact, { io: 'input', unrepresentable: 'any' });
    expect(json.properties?.value).toMatchObject({ type: 'number', description: 'The value.' });
  });
});
