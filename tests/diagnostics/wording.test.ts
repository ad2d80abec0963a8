import { expect, test } from 'vitest';
import { factsMessages } from '../../src/diagnostics/catalogue/facts.ts';
import { inputMessages } from '../../src/diagnostics/catalogue/input.ts';
import type { Message, MessageText } from '../../src/diagnostics/index.ts';

type ArgsOf<Messages> = { [Code in keyof Messages]: Messages[Code] extends Message<infer Args> ? Args : never };

const unknown = { id: 'usa', nearest: 'us', known: ['us', 'uk'] };
const number = { written: '0x1F', digits: 15 };

const inputArgs: ArgsOf<typeof inputMessages> = {
  'not-utf8': { offset: 12 },
  'control-character': { character: 'U+0007' },
  'yaml-syntax': { reason: 'missing closing "quote', hint: 'close what was opened' },
  'further-faults': { count: 12 },
  'duplicate-key': { key: 'value' },
  'yaml-tag': { tag: '!!binary' },
  'yaml-directive': {},
  'yaml-several-documents': {},
  'yaml-reserved-key': { key: '__proto__' },
  'yaml-unknown-anchor': { name: 'base' },
  'yaml-alias-cycle': { name: 'base' },
  'yaml-too-large': { limit: 50_000 },
  'nesting-too-deep': { limit: 32 },
  'number-not-decimal': number,
  'number-not-finite': { ...number, written: '.inf' },
  'number-out-of-range': { ...number, written: '1e400' },
  'number-loses-digits': { ...number, written: '1234567890.1234567' },
  'unknown-field': { field: 'valeu', nearest: 'value', known: ['value', 'unitMeasure'] },
  'missing-field': { field: 'evidence' },
  'wrong-type': { expected: 'a number', found: 'the text `12`', hint: 'write the number without quotes' },
  'unknown-choice': { found: 'reprted', nearest: 'reported', known: ['reported', 'committed'] },
  'value-out-of-bounds': { expected: 'at least 2 items', found: '1' },
  'blank-text': {},
  'invalid-value': { reason: 'invalid URL' },
  'id-not-kebab-case': { id: 'Trade_Deficit' },
  'date-not-iso': { date: '8 Feb 2025' },
  'date-does-not-exist': { date: '2025-02-30' },
  'time-not-clock': { time: '25:00' },
  'path-absolute': { path: '/etc/passwd' },
  'path-leaves-pack': { path: '../other' },
  'path-characters': { path: 'a\\b' },
};

const factsArgs: ArgsOf<typeof factsMessages> = {
  'duplicate-id': { id: 'fdi-stock' },
  'missing-source': { id: 'fdi-stock' },
  'unknown-source': unknown,
  'unknown-unit': unknown,
  'unknown-fact': { id: 'fdi-stok', nearest: 'fdi-stock' },
  'unknown-operand': { id: 'exports', nearest: undefined },
  'not-a-figure': { id: 'leaders-meeting', kind: 'an event' },
  'horizon-not-iso': { written: 'soon' },
  'period-not-iso': { written: '2025-2030' },
  'period-ends-before-start': { written: '2030/2025' },
  'duration-not-iso': { written: 'one year' },
  'unknown-indicator': { id: 'Trade defict', nearest: 'Trade deficit' },
  'duplicate-indicator': { indicator: 'Trade deficit' },
  'horizon-and-period': { id: 'fdi-stock' },
  'operand-count': { operation: 'share', wanted: '2', found: 3 },
  'operands-not-comparable': { operation: 'growth', reason: 'their horizons differ, none and `2028`' },
  'unit-not-additive': { operation: 'sum', unit: 'percent' },
  'derivation-cycle': { ids: ['a', 'b', 'a'] },
  'derivation-undefined': { operation: 'ratio', reason: 'it would divide by zero' },
  'derivation-loses-digits': { value: '1234567890.1234567', digits: 15 },
  'derived-unit-missing': { numerator: 'USD', denominator: 'areas' },
  'derived-unit-mismatch': { stated: 'jobs', computed: 'USD' },
  'base-not-for-operation': { operation: 'sum' },
  'breakdown-total-in-parts': { total: 'pledge' },
  'breakdown-part-twice': { part: 'energy' },
  'breakdown-unit-mixed': { part: 'jobs', unit: 'jobs', totalUnit: 'USD' },
  'breakdown-exceeds-total': { sum: '$540 billion', total: '$520 billion' },
  'residual-not-for-compared': {},
  'derivation-mismatch': {
    id: 'fdi-growth',
    found: '8.3 per cent',
    stated: '8.2 per cent',
    computation: '$741bn ÷ $684bn − 1 ≈ 8.3%',
  },
  'equals-not-stated': { id: 'fdi-base' },
  'equals-proves-nothing': { bound: 'lower' },
  'check-expectation': { given: [] },
  'check-without-operation': { surplus: '3 facts in `of`' },
  'check-range-reversed': { from: '$100 billion', to: '$50 billion' },
  'expected-unit-differs': { id: 'fdi-growth', unit: 'percent', computed: 'USD' },
  'check-failed': {
    claim: 'the check `areas-below-plan` does not hold',
    found: '$1,100 billion',
    expected: 'at most $1 trillion (`investment-plan`)',
    computation: '$600bn + $500bn',
  },
  stale: { id: 'us-trade-deficit', since: '9 March 2025', asOf: '8 February 2025', validFor: 'P1M' },
  'caveat-holds-figure': { figure: '520', fact: 'supply-chain-realignment' },
};

function wordingOf(messages: object, args: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(messages as Record<string, Message<unknown>>).map(([code, { severity, text }]) => {
    const { message, hint }: MessageText = text(args[code]);
    return `${severity} ${code}: ${message}\n  hint: ${hint}`;
  });
}

test('the words of the rooms input and facts are these', () => {
  const wording = [...wordingOf(inputMessages, inputArgs), ...wordingOf(factsMessages, factsArgs)];
  expect(`${wording.join('\n')}\n`).toMatchInlineSnapshot(`
    "error not-utf8: the file is not UTF-8 text: byte 12 does not belong to a character
      hint: save the file as UTF-8
    error control-character: the character \`U+0007\` cannot be printed
      hint: delete it; it often comes along when text is copied from another program
    error yaml-syntax: the YAML cannot be read: missing closing "quote
      hint: close what was opened
    error further-faults: 12 more faults from here to the end of the file are not shown
      hint: mend the first ones; the others often follow from them
    error duplicate-key: the key \`value\` stands twice in this mapping
      hint: rename or delete one of the two
    error yaml-tag: the YAML tag \`!!binary\` is not allowed
      hint: delete the tag; what a value is follows from how it is written
    error yaml-directive: YAML directives are not allowed
      hint: delete the lines that begin with \`%\` and the \`---\` after them
    error yaml-several-documents: the file holds more than one YAML document
      hint: delete the line \`---\`, or move what follows to a file of its own
    error yaml-reserved-key: \`__proto__\` cannot be used as a key
      hint: choose another name
    error yaml-unknown-anchor: nothing before this line has the anchor \`&base\`
      hint: put text that begins with \`*\` in quotes, or define the anchor first
    error yaml-alias-cycle: the alias \`*base\` stands inside the value that it repeats
      hint: write the value out
    error yaml-too-large: the file holds more than 50000 values once its aliases are written out
      hint: split the file, or use fewer aliases
    error nesting-too-deep: mappings and lists are nested deeper than 32 levels
      hint: check the indentation and the brackets
    error number-not-decimal: the number \`0x1F\` is not written as a plain decimal
      hint: write digits with at most one point; put it in quotes if it is text
    error number-not-finite: \`.inf\` is not a finite number
      hint: give the figure that the source has, or leave the fact out
    error number-out-of-range: the number \`1e400\` is too large or too small for a spreadsheet cell
      hint: check the number; a large amount takes a \`unitMultiplier\`
    error number-loses-digits: the number \`1234567890.1234567\` has more than 15 significant digits and would lose some in a spreadsheet cell
      hint: round it to 15 digits
    error unknown-field: unknown field \`valeu\`
      hint: did you mean \`value\`? known here: \`value\`, \`unitMeasure\`
    error missing-field: the field \`evidence\` is missing
      hint: add \`evidence:\` here
    error wrong-type: expected a number, found the text \`12\`
      hint: write the number without quotes
    error unknown-choice: \`reprted\` is not one of the known values
      hint: did you mean \`reported\`? known here: \`reported\`, \`committed\`
    error value-out-of-bounds: expected at least 2 items, found 1
      hint: change the value so that it fits
    error blank-text: the text is blank
      hint: write the text, or leave the field out
    error invalid-value: the value does not fit: invalid URL
      hint: compare it with the same field elsewhere
    error id-not-kebab-case: the id \`Trade_Deficit\` is not in kebab-case
      hint: use lower-case letters and digits, words joined by single hyphens, a letter first: \`us-trade-deficit\`
    error date-not-iso: \`8 Feb 2025\` is not a date
      hint: write year, month and day as in \`2025-02-08\`
    error date-does-not-exist: the date \`2025-02-30\` does not exist
      hint: check the day and the month
    error time-not-clock: \`25:00\` is not a time of day
      hint: write hours and minutes of a 24-hour clock in quotes, as in \`"11:55"\`
    error path-absolute: the path \`/etc/passwd\` is absolute
      hint: write the path from the pack folder
    error path-leaves-pack: the path \`../other\` leaves the pack
      hint: move the file into the pack and write its path from the pack folder
    error path-characters: the path \`a\\b\` is empty or holds a character that not every system allows
      hint: use forward slashes, and no backslashes, colons or control characters
    error duplicate-id: the id \`fdi-stock\` is used twice
      hint: ids are unique over all data files: rename one of the two
    error missing-source: \`fdi-stock\` has no source
      hint: add \`source:\` to it, or once at the top of the file
    error unknown-source: unknown source \`usa\`
      hint: did you mean \`us\`? known sources: \`us\`, \`uk\`
    error unknown-unit: unknown unit \`usa\`
      hint: did you mean \`us\`? known units: \`us\`, \`uk\`
    error unknown-fact: unknown fact \`fdi-stok\`
      hint: did you mean \`fdi-stock\`?
    error unknown-operand: unknown operand \`exports\`
      hint: operands are ids of facts with a \`value\`
    error not-a-figure: \`leaders-meeting\` is an event and has no figure to compute with
      hint: name facts with a \`value\`
    error horizon-not-iso: \`soon\` is not a year, month or date
      hint: write \`2028\`, \`2028-06\` or \`2028-06-30\`
    error period-not-iso: \`2025-2030\` is not a period
      hint: write one year as \`2024\`, or first and last joined by a slash as in \`2025/2030\`
    error period-ends-before-start: the period \`2030/2025\` does not end after its start
      hint: write the earlier one first
    error duration-not-iso: \`one year\` is not a duration
      hint: write whole years, months, weeks or days as in \`P1Y\`, \`P3M\`, \`P2W\` or \`P90D\`
    error unknown-indicator: no figure of \`facts:\` has the indicator \`Trade defict\`
      hint: did you mean \`Trade deficit\`?
    error duplicate-indicator: the indicator \`Trade deficit\` is described twice
      hint: an entry holds for the whole pack: delete one of the two
    error horizon-and-period: \`fdi-stock\` has both a horizon and a period
      hint: keep \`horizon\` for an amount reached by then, or \`period\` for one spread over a span
    error operand-count: the operation \`share\` takes 2 operands, found 3
      hint: compare the list \`of\` with the operation
    error operands-not-comparable: \`growth\` of these operands means nothing: their horizons differ, none and \`2028\`
      hint: choose operands of the same kind, or print them side by side without computing
    error unit-not-additive: amounts in \`percent\` do not add up, so \`sum\` means nothing
      hint: print the amounts side by side
    error derivation-cycle: derived figures rest on each other: \`a\` → \`b\` → \`a\`
      hint: compute one of them from facts of the source
    error derivation-undefined: \`ratio\` has no result: it would divide by zero
      hint: check the values of the operands
    error derivation-loses-digits: the result \`1234567890.1234567\` has more than 15 significant digits
      hint: round it with \`round:\`
    error derived-unit-missing: the unit of \`USD\` divided by \`areas\` is not stated
      hint: add \`unitMeasure:\`, and \`unitMultiplier:\` where it is not one
    error derived-unit-mismatch: the unit \`jobs\` does not fit a result in \`USD\`
      hint: leave \`unitMeasure\` out: the unit follows from the operands
    error base-not-for-operation: \`base\` has no meaning for the operation \`sum\`
      hint: delete it; only \`ratio\` takes \`base: growth\`
    error breakdown-total-in-parts: the total \`pledge\` is one of its own parts
      hint: delete it from \`parts\`
    error breakdown-part-twice: the part \`energy\` is named twice
      hint: delete one of the two
    error breakdown-unit-mixed: the part \`jobs\` is in \`jobs\`, its total in \`USD\`
      hint: a breakdown sets amounts of one unit side by side
    error breakdown-exceeds-total: the parts come to $540 billion, more than the total of $520 billion
      hint: check the amounts, or use \`relation: compared\` when the source does not say that they are parts
    error residual-not-for-compared: a breakdown that is only compared has no residual
      hint: delete \`residual\`, or use \`relation: stated\` when the source says that these are the parts
    error derivation-mismatch: the computation comes to 8.3 per cent, but \`fdi-growth\` is stated as 8.2 per cent
      hint: computed as $741bn ÷ $684bn − 1 ≈ 8.3%; correct a value, or delete \`equals\` and tell readers in a caveat that the source does not add up
    error equals-not-stated: \`fdi-base\` is computed by this pack, not stated by a source
      hint: name a figure of \`facts:\`; figures that are computed can be compared in \`data/checks.yaml\`
    warning equals-proves-nothing: two lower bounds never contradict each other, so \`equals\` proves nothing here
      hint: delete it; \`data/checks.yaml\` can compare the values without their qualifiers
    error check-expectation: the check does not say what it expects
      hint: give one of \`equals\`, \`atMost\` and \`within\`
    error check-without-operation: the check has no \`operation\`, but 3 facts in \`of\`
      hint: add \`operation:\`, or keep one fact in \`of\` and leave out what belongs to an operation
    error check-range-reversed: nothing lies between $100 billion and $50 billion
      hint: write the lower end first
    error expected-unit-differs: \`fdi-growth\` is in \`percent\`, what it is compared with in \`USD\`
      hint: compare figures of one unit; the multiplier may differ
    error check-failed: the check \`areas-below-plan\` does not hold: found $1,100 billion, expected at most $1 trillion (\`investment-plan\`)
      hint: computed as $600bn + $500bn; correct the facts, or the check
    warning stale: \`us-trade-deficit\` is stale since 9 March 2025: it is as of 8 February 2025 and holds for \`P1M\`
      hint: look it up anew and change \`asOf\`, or lengthen \`validFor\` where it still holds
    warning caveat-holds-figure: the text holds \`520\`, the value of \`supply-chain-realignment\`
      hint: leave the figure out: it is printed beside the text, and a copy goes stale
    "
  `);
});

test('hints list known names, up to 24 of them', () => {
  const known = Array.from({ length: 30 }, (_, index) => `name-${index}`);
  const { hint } = inputMessages['unknown-field'].text({ field: 'x', nearest: undefined, known });
  expect(hint).toContain('`name-23` and 6 more');
  expect(hint).not.toContain('name-24');
});
