import { describe, expect, test } from 'vitest';
import { checkAssertions } from '../../src/facts/index.ts';
import { amount, located, readGroups } from './dataset-fixture.ts';

const facts = {
  exports: amount('100'),
  machinery: amount('50'),
  engines: amount('20'),
  food: amount('30'),
  plan: amount('90'),
  roads: amount('40'),
  ports: amount('35'),
  aid: amount('12'),
  loans: amount('11'),
  growth: amount('25', '', 'percent'),
};
const breakdowns = {
  kinds: 'total: exports, parts: [machinery, food], relation: stated',
  machines: 'total: machinery, parts: [engines], relation: stated',
  works: 'total: plan, parts: [roads, ports], relation: compared',
};
const derived = {
  known: 'indicator: x, operation: sum, of: [machinery, food]',
  rest: 'indicator: x, operation: remainder, of: [exports, machinery]',
  'rest-of-rest': 'indicator: x, operation: remainder, of: [rest, aid]',
  'all-works': 'indicator: x, operation: sum, of: [roads, ports]',
  before: 'indicator: x, operation: ratio, of: [exports, growth], base: growth',
  gap: 'indicator: x, operation: difference, of: [aid, loans]',
};

interface More {
  /** Facts of caveats against combining, by id. */
  readonly caveats?: Readonly<Record<string, string>>;
  readonly breakdowns?: Readonly<Record<string, string>>;
  readonly derived?: Readonly<Record<string, string>>;
}

function dataOf({ caveats = {}, ...more }: More) {
  const lines = Object.entries(caveats).map(
    ([id, ids]) => `  ${id}: {facts: [${ids}], kind: double-count, severity: do-not-combine, text: Beware.}\n`,
  );
  const said = { talks: 'text: x, modality: reported, at: Table, evidence: w' };
  return readGroups(
    {
      facts,
      statements: said,
      breakdowns: { ...breakdowns, ...more.breakdowns },
      derived: { ...derived, ...more.derived },
    },
    lines.length === 0 ? {} : { caveats: `caveats:\n${lines.join('')}` },
  );
}

/** What is told of one more derived figure. */
function told(operation: string, of: string, more: More = {}): readonly string[] {
  const result = `indicator: x, operation: ${operation}, of: [${of}]`;
  return dataOf({ ...more, derived: { ...more.derived, result } }).diagnostics.map(({ message }) => message);
}

describe('amounts that are added', () => {
  test.each([
    ['one of them twice', 'aid, aid', '`sum` names `aid` twice'],
    ['one of them twice, with another between', 'aid, loans, aid', '`sum` names `aid` twice'],
    ['a total and its part', 'exports, machinery', '`sum` of `exports` and `machinery` would count `machinery` twice'],
    ['a part and its total', 'food, exports', '`sum` of `food` and `exports` would count `food` twice'],
    ['a part of a part', 'exports, engines', '`sum` of `exports` and `engines` would count `engines` twice'],
    [
      'a residual',
      'aid, exports, kinds-residual',
      'of `exports` and `kinds-residual` would count `kinds-residual` twice',
    ],
    ['a sum of parts', 'exports, known', 'of `exports` and `known` would count `machinery` twice'],
    ['a part of a sum', 'known, food', 'of `known` and `food` would count `food` twice'],
    ['a remainder', 'exports, rest', 'of `exports` and `rest` would count `rest` twice'],
    ['what a remainder leaves', 'rest, food', 'of `rest` and `food` would count `food` twice'],
    [
      'what a remainder of a remainder leaves',
      'rest-of-rest, food',
      'of `rest-of-rest` and `food` would count `food` twice',
    ],
    ['one amount in two of them', 'known, rest', 'of `known` and `rest` would count `food` twice'],
    ['what is compared with a total', 'plan, roads', 'of `plan` and `roads` would count `roads` twice'],
    [
      'a sum of what is compared with a total',
      'plan, all-works',
      'of `plan` and `all-works` would count `roads` twice',
    ],
    ['an earlier level', 'exports, before', 'of `exports` and `before` would count `before` twice'],
    ['a difference', 'aid, gap', 'of `aid` and `gap` would count `gap` twice'],
  ])('are not apart: %s', (_, of, message) => {
    expect(told('sum', of)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['amounts that nothing connects', 'aid, loans, exports'],
    ['parts of one total', 'machinery, food'],
    ['parts and what they leave', 'machinery, food, kinds-residual'],
    ['a remainder and what was taken from the total', 'rest, machinery'],
    ['a remainder and a part of what was taken from the total', 'rest, engines'],
    ['a difference and what was taken away', 'gap, loans'],
    ['amounts that are compared with one total', 'roads, ports'],
  ])('are apart: %s', (_, of) => {
    expect(told('sum', of)).toEqual([]);
  });

  test('are told at each operand that is counted twice', () => {
    const { diagnostics } = dataOf({
      derived: { result: 'indicator: x, operation: sum, of: [exports, food, engines]' },
    });
    expect(located(diagnostics)).toEqual(['economic:26:56 operands-overlap', 'economic:26:62 operands-overlap']);
  });

  test('are looked through in circles, too', () => {
    const circles = {
      breakdowns: {
        one: 'total: aid, parts: [loans], relation: compared',
        two: 'total: loans, parts: [aid], relation: compared',
      },
      derived: {
        left: 'indicator: x, operation: remainder, of: [food, ports]',
        back: 'indicator: x, operation: difference, of: [ports, left]',
      },
    };
    expect(told('sum', 'aid, loans', circles)).toHaveLength(1);
    expect(told('sum', 'left, back', circles)).toEqual([]);
  });
});

describe('parts that are taken from a total', () => {
  test('must be apart', () => {
    expect(told('remainder', 'exports, machinery, engines')).toEqual([
      '`remainder` of `machinery` and `engines` would count `engines` twice',
    ]);
    expect(told('remainder', 'exports, exports')).toEqual(['`remainder` names `exports` twice']);
    expect(told('remainder', 'exports, machinery, food, kinds-residual')).toEqual([]);
  });

  test('must be apart where a breakdown states them, too', () => {
    const stated = { detail: 'total: exports, parts: [machinery, engines], relation: stated' };
    const { diagnostics } = dataOf({ breakdowns: stated });
    expect(located(diagnostics)).toEqual(['economic:19:47 operands-overlap']);
  });

  test.each(['remainder', 'share'])('must be its parts: %s', (operation) => {
    const operands = (part: string, total: string) =>
      (operation === 'share' ? [part, total] : [total, part]).join(', ');
    const message = (part: string) =>
      `\`${operation}\` takes \`${part}\` for a part of \`plan\`, and \`works\` only compares them`;
    expect(told(operation, operands('roads', 'plan'))).toEqual([message('roads')]);
    expect(told(operation, operands('all-works', 'plan'))).toEqual([message('all-works')]);
    expect(told(operation, operands('machinery', 'exports'))).toEqual([]);
    expect(told(operation, operands('aid', 'plan'))).toEqual([]);
    const divided = { breakdowns: { built: 'total: plan, parts: [roads], relation: stated' } };
    expect(told(operation, operands('roads', 'plan'), divided)).toEqual([]);
  });
});

describe('a caveat against combining', () => {
  const despite = (operation: string, first: string, second: string) =>
    `\`${operation}\` combines \`${first}\` and \`${second}\`, and the caveat \`beware\` says not to`;

  test.each(['sum', 'remainder', 'difference', 'share', 'ratio', 'growth'])('forbids a %s', (operation) => {
    expect(told(operation, 'aid, loans', { caveats: { beware: 'talks, aid, loans' } })).toEqual([
      // `gap`, which the pack has already
      despite('difference', 'aid', 'loans'),
      despite(operation, 'aid', 'loans'),
    ]);
  });

  test('forbids sums over larger amounts that hold these, and no sums over smaller ones', () => {
    const caveats = { beware: 'engines, aid' };
    expect(told('sum', 'known, aid', { caveats })).toEqual([despite('sum', 'known', 'aid')]);
    expect(told('sum', 'food, aid', { caveats })).toEqual([]);
    expect(told('sum', 'engines, aid', { caveats: { beware: 'machinery, aid' } })).toEqual([]);
  });

  test('forbids to take both from a total', () => {
    expect(
      told('remainder', 'plan, aid, loans', {
        caveats: { beware: 'aid, loans', other: 'aid, food' },
        derived: { gap: derived.known },
      }),
    ).toEqual([despite('remainder', 'aid', 'loans')]);
  });

  test('says of a total and its part not to add them, and leaves share and remainder alone', () => {
    const caveats = { beware: 'exports, machinery' };
    expect(told('share', 'machinery, exports', { caveats })).toEqual([]);
    expect(told('ratio', 'machinery, exports', { caveats })).toEqual([despite('ratio', 'machinery', 'exports')]);
  });

  test('is about every pair of its figures', () => {
    const caveats = { beware: 'food, roads, ports' };
    expect(told('sum', 'food, ports', { caveats })).toEqual([despite('sum', 'food', 'ports')]);
  });

  test('is about parts of one breakdown among themselves only where it names nothing outside of that', () => {
    const among = (beware: string) => dataOf({ caveats: { beware } }).diagnostics.map(({ message }) => message);
    expect(among('roads, ports')).toEqual([despite('sum', 'roads', 'ports')]);
    expect(among('plan, roads, ports')).toEqual([despite('sum', 'roads', 'ports')]);
    expect(among('all-works, roads, ports')).toEqual([despite('sum', 'roads', 'ports')]);
    expect(among('talks, roads, ports')).toEqual([despite('sum', 'roads', 'ports')]);
    expect(among('aid, roads, ports')).toEqual([]);
  });

  test('says nothing where it names one of the figures alone, or is not against combining', () => {
    expect(told('sum', 'aid, food', { caveats: { one: 'aid', other: 'loans, food' } })).toEqual([]);
    const groups = { facts, derived: { both: 'indicator: x, operation: sum, of: [aid, food]' } };
    const withCaveat = (severity: string) =>
      readGroups(groups, {
        caveats: `caveats: {a: {facts: [aid, food], kind: gap, severity: ${severity}, text: One.}}`,
      });
    expect(located(withCaveat('read-with-care').diagnostics)).toEqual([]);
    expect(located(withCaveat('do-not-combine').diagnostics)).toEqual(['economic:14:50 combined-despite-caveat']);
  });
});

describe('a check of the pack', () => {
  const { value: dataset } = dataOf({ caveats: { beware: 'aid, food' } });
  const check = (fields: string) =>
    located(checkAssertions({ file: 'data/checks.yaml', text: `checks: {one: {${fields}}}\n` }, dataset));

  test.each([
    ['a total and its part', 'operation: sum, of: [exports, machinery], equals: 1', 'checks:1:46 operands-overlap'],
    ['what a caveat forbids', 'operation: sum, of: [aid, food], equals: 1', 'checks:1:42 combined-despite-caveat'],
    [
      'a share of what is compared',
      'operation: share, of: [roads, plan], atMost: 100',
      'checks:1:46 operand-only-compared',
    ],
  ])('is not computed of %s', (_, fields, problem) => {
    expect(check(fields)).toEqual([problem]);
  });

  test('compares what it likes', () => {
    expect(check('of: [roads], atMost: plan')).toEqual([]);
    expect(check('of: [aid], atMost: food')).toEqual([]);
    expect(check('operation: sum, of: [roads, ports], atMost: plan')).toEqual([]);
  });
});
