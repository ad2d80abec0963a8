import type { Checked, Diagnostic } from '../../diagnostics/index.ts';
import type { SourceText } from '../../input/index.ts';
import type { Warned } from '../combining/caveat-against.ts';
import { checkCombination } from '../combining/check-combination.ts';
import type { Dataset, Observation } from '../dataset.ts';
import type { Stated } from '../derive.ts';
import { readDataFile, readEntries } from '../entries.ts';
import { figureNamed } from '../named-figure.ts';
import { findAmount } from './find-amount.ts';
import { judge } from './judge.ts';
import { readExpectation } from './read-expectation.ts';
import type { AssertionEntry } from './schema.ts';
import { assertionSchema, checksHead } from './schema.ts';

/**
 * Reads `data/checks.yaml` and tells every assertion over the facts that does not hold, and every one that means nothing.
 * Amounts are exact: `equals` compares after rounding to the decimals of what is expected, a half away from zero; `atMost` and
 * `within` compare without rounding. One bad assertion does not hide the others.
 *
 * @param text the file; undefined where the pack has none
 */
export function checkAssertions(text: SourceText | undefined, dataset: Dataset): readonly Diagnostic[] {
  if (text === undefined) return [];
  const head = readDataFile(text, checksHead);
  if (head.value === undefined) return head.diagnostics;
  const entries = readEntries(head.value, 'checks', assertionSchema);
  const stated = { ...dataset, known: new Set(dataset.facts.keys()), complete: true };
  return [
    ...head.diagnostics,
    ...entries.diagnostics,
    ...entries.value.flatMap((entry) => checkAssertion(entry, stated)),
  ];
}

function checkAssertion(entry: AssertionEntry, stated: Stated & Warned): readonly Diagnostic[] {
  const operands = readOperands(entry, stated);
  const expectation = readExpectation(entry, stated);
  const found = operands.value && findAmount(entry, operands.value);
  const problems = [operands, expectation, ...(found ? [found] : [])].flatMap(({ diagnostics }) => diagnostics);
  if (found?.value === undefined || expectation.value === undefined) return problems;
  const unfit = combinationProblems(entry, stated);
  return unfit.length > 0 ? unfit : judge(entry, found.value, expectation.value);
}

function combinationProblems({ value, placeOf }: AssertionEntry, warned: Warned): readonly Diagnostic[] {
  const { operation, of } = value;
  if (operation === undefined) return [];
  return checkCombination({ operation, of, placeOfOperand: (position) => placeOf('of', position) }, warned);
}

function readOperands(
  { value, placeOf }: AssertionEntry,
  stated: Stated,
): Checked<readonly [Observation, ...Observation[]] | undefined> {
  const operands = value.of.map((id, position) => figureNamed(id, stated, placeOf('of', position)));
  const [first, ...others] = operands.flatMap((operand) => operand.value ?? []);
  const complete = first !== undefined && others.length + 1 === operands.length;
  return {
    value: complete ? [first, ...others] : undefined,
    diagnostics: operands.flatMap(({ diagnostics }) => diagnostics),
  };
}
