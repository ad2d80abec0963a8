import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Observation } from '../dataset.ts';
import type { Decimal } from '../decimal.ts';
import { asPreciseAs, countDecimals, inMultiplier, round, toDecimalText, toFull } from '../decimal.ts';
import { fullOf } from '../exact-result.ts';
import { formatFact } from '../format-fact.ts';
import type { FoundAmount } from './find-amount.ts';
import type { Expectation, ExpectedAmount, Relation } from './read-expectation.ts';
import type { AssertionEntry } from './schema.ts';

/** Whether a full number is as expected. `equals` compares as precisely as the expectation is written, the others exactly. */
const holds: Readonly<Record<Relation, (full: Decimal, amounts: readonly Observation[]) => boolean>> = {
  equals: (full, amounts) =>
    amounts.every(({ value, unitMultiplier }) => asPreciseAs(full, value, unitMultiplier).eq(value)),
  atMost: (full, amounts) => amounts.every((amount) => full.lte(fullOf(amount))),
  within: (full, [low, high]) =>
    low !== undefined && high !== undefined && full.gte(fullOf(low)) && full.lte(fullOf(high)),
};

const words: Readonly<Record<Relation, (amounts: readonly string[]) => string>> = {
  equals: (amounts) => amounts.join(''),
  atMost: (amounts) => `at most ${amounts.join('')}`,
  within: (amounts) => amounts.join(' to '),
};

/** Holds what an assertion's left side comes to against what it expects. Qualifiers do not matter: the values are compared. */
export function judge(entry: AssertionEntry, found: FoundAmount, expectation: Expectation): readonly Diagnostic[] {
  const { relation, amounts } = expectation;
  const otherUnits = amounts.flatMap((amount) => unitProblem(amount, found) ?? []);
  if (otherUnits.length > 0) return otherUnits;
  const expected = amounts.map(({ figure, written }) => figure ?? amountOf(found, written));
  const [low, high] = expected;
  if (low !== undefined && high !== undefined && fullOf(low).gt(fullOf(high))) {
    const args = { from: print(low), to: print(high) };
    return [diagnose('check-range-reversed', args, { place: entry.placeOf('within') })];
  }
  if (holds[relation](found.full, expected)) return [];
  const { id, value, place } = entry;
  const passes = (full: Decimal) => holds[relation](full, expected);
  const args = {
    claim: value.message?.replace(/[\s.]+$/, '') ?? `the check \`${id}\` does not hold`,
    found: print(amountOf(found, failingText(found, passes, expected))),
    expected: words[relation](expected.map((amount, position) => printExpected(amount, amounts[position]?.figure))),
    computation: found.computation,
  };
  return [diagnose('check-failed', args, { place, severity: value.severity })];
}

function unitProblem({ figure, place }: ExpectedAmount, { unit }: FoundAmount): Diagnostic | undefined {
  if (figure === undefined || figure.unitMeasure === unit.unitMeasure) return undefined;
  const args = { id: figure.id, unit: figure.unitMeasure, computed: unit.unitMeasure };
  return diagnose('expected-unit-differs', args, { place });
}

/** A value in the unit of what was found. */
function amountOf({ first, unit }: FoundAmount, value: string): Observation {
  return { ...first, ...unit, value };
}

function print(amount: Observation): string {
  return formatFact(amount, 'bare').text;
}

function printExpected(amount: Observation, figure: Observation | undefined): string {
  return figure === undefined ? print(amount) : `${print(amount)} (\`${figure.id}\`)`;
}

/** What was found, exact or with so many decimals that it still is not as expected: 8.2000001 is not printed as 8.2. */
function failingText(
  { full, unit, decimals }: FoundAmount,
  passes: (full: Decimal) => boolean,
  expected: readonly Observation[],
): string {
  const value = inMultiplier(full, unit.unitMultiplier);
  if (decimals === undefined) return toDecimalText(value);
  let shown = Math.max(decimals, ...expected.map((amount) => countDecimals(amount.value)));
  const text = () => toDecimalText(round(value, shown, 'nearest'), shown);
  while (passes(toFull(text(), unit.unitMultiplier))) shown += 1;
  return text();
}
