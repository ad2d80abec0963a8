import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { withoutConsequences } from '../../src/pipeline/consequences.ts';

const error = (code: string, message: string, file: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  place: { file, line: 1, column: 1 },
});
const sources = new Map([
  ['data/facts/a.yaml', 'facts:\n  exports:\n    valu: 1\n  "food": {value: 2}\n'],
  ['data/facts/b.yaml', 'facts:\n  imports: {}\n'],
  ['templates/a/charts/trade.yaml', 'titel: x\n'],
]);
const unknownExports = error('unknown-fact', 'unknown fact `exports`', 'templates/a/brief.md.hbs');

test('a fact of a file with errors is not called unknown', () => {
  const cause = error('unknown-field', 'unknown field `valu`', 'data/facts/a.yaml');
  const unknownFood = error('chart-unknown-fact', 'unknown fact `food`', 'templates/a/charts/trade.yaml');
  expect(withoutConsequences([cause, unknownExports, unknownFood], sources)).toEqual([cause]);
});

test('a share of a fact of a file with errors is not called missing', () => {
  const cause = error('operands-not-comparable', 'their periods differ', 'data/facts/a.yaml');
  const share = error('share-missing', 'the share of `food` in `exports`', 'templates/a/charts/trade.yaml');
  expect(withoutConsequences([cause, share], sources)).toEqual([cause]);
  expect(withoutConsequences([share], sources)).toEqual([share]);
});

test('a check that does not hold hides no unknown fact, whatever it is called', () => {
  const failed = error('check-failed', 'the check `exports` does not hold', 'data/checks.yaml');
  const checks = new Map([['data/checks.yaml', 'checks:\n  exports: {of: [food], equals: 1}\n']]);
  expect(withoutConsequences([failed, unknownExports], checks)).toEqual([failed, unknownExports]);
});

test('a chart with errors is not called unknown', () => {
  const cause = error('unknown-field', 'unknown field `titel`', 'templates/a/charts/trade.yaml');
  const unknownChart = error('unknown-chart', 'unknown chart `trade`', 'templates/a/brief.md.hbs');
  expect(withoutConsequences([cause, unknownChart], sources)).toEqual([cause]);
});

test('names that exist nowhere stay unknown, whatever else is wrong', () => {
  const cause = error('unknown-field', 'unknown field `valu`', 'data/facts/b.yaml');
  expect(withoutConsequences([cause, unknownExports], sources)).toEqual([cause, unknownExports]);
  expect(withoutConsequences([unknownExports], sources)).toEqual([unknownExports]);
});

test('a chart that lacks a fact is not called unknown', () => {
  const cause = error('unknown-field', 'unknown field `valu`', 'data/facts/a.yaml');
  const inChart = error('chart-unknown-fact', 'unknown fact `food`', 'templates/a/charts/trade.yaml');
  const unknownChart = error('unknown-chart', 'unknown chart `trade`', 'templates/a/brief.md.hbs');
  expect(withoutConsequences([cause, inChart, unknownChart], sources)).toEqual([cause]);
  expect(withoutConsequences([inChart, unknownChart], sources)).toEqual([inChart]);
});

test('where a data file is no text, nothing that it may hold is called unknown', () => {
  const unread = error('not-utf8', 'the file is not UTF-8 text', 'data/facts/c.yaml');
  const unknownCaveat = error('unknown-caveat', 'unknown caveat `gap`', 'templates/a/brief.md.hbs');
  expect(withoutConsequences([unread, unknownExports, unknownCaveat], sources)).toEqual([unread, unknownCaveat]);
  const caveats = error('control-character', 'the character `U+0000` cannot be printed', 'data/caveats.yaml');
  expect(withoutConsequences([caveats, unknownExports, unknownCaveat], sources)).toEqual([caveats, unknownExports]);
});

test('a file that lies outside of the pack makes nothing unknown', () => {
  const outside = (file: string) => error('path-leaves-pack', `the path \`${file}\` leaves the pack`, file);
  const unknownPartial = error('unknown-partial', 'unknown partial `a/kpis`', 'templates/a/brief.md.hbs');
  const causes = [outside('data/facts/c.yaml'), outside('templates/a/kpis.md.hbs')];
  expect(withoutConsequences([...causes, unknownExports, unknownPartial], sources)).toEqual(causes);
});

test('a long word in a file with errors is passed over in one go', () => {
  const cause = error('unknown-field', 'unknown field `valu`', 'data/facts/a.yaml');
  const long = new Map([['data/facts/a.yaml', `facts: ${'x'.repeat(5_000_000)} y: 1`]]);
  const unknown = (name: string) => error('unknown-fact', `unknown fact \`${name}\``, 'templates/a/brief.md.hbs');
  expect(withoutConsequences([cause, unknown('y'), unknown('z')], long)).toEqual([cause, unknown('z')]);
});

test('a caveat that one brief does not say does not stand apart in another', () => {
  const unsaid = error('caveat-unsaid', 'nothing in the brief says the caveat `gap`, which touches `exports`', 'a');
  const apart = (id: string) =>
    error(
      'caveat-apart',
      `the caveat \`${id}\` is said only in the list at the end, not where \`exports\` stands`,
      'a',
    );
  expect(withoutConsequences([apart('gap'), unsaid, apart('span')], sources)).toEqual([unsaid, apart('span')]);
});

test('a title that a finished deck repeats is left out where its headline has been told of', () => {
  const cause = error('slide-title-twice', 'the headline `Same` stands over two slides', 'templates/a/deck.md.hbs');
  const repeated = (title: string): Diagnostic => ({
    code: 'slide-title-repeated',
    severity: 'warning',
    message: `slide 4 of \`a.pptx\` is called \`${title}\`, as slide 3 is`,
  });
  expect(withoutConsequences([cause, repeated('Same')], sources)).toEqual([cause]);
  expect(withoutConsequences([cause, repeated('Other')], sources)).toEqual([cause, repeated('Other')]);
});
