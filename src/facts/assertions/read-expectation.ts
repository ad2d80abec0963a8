import type { Checked, Place } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Observation } from '../dataset.ts';
import type { Stated } from '../derive.ts';
import { figureNamed } from '../named-figure.ts';
import type { AssertionEntry } from './schema.ts';

const relations = ['equals', 'atMost', 'within'] as const;

/** How a result is held against what is expected. */
export type Relation = (typeof relations)[number];

/** One amount that is expected: a number of the file, or a figure. */
export interface ExpectedAmount {
  /** Decimal text, or the id of the figure. */
  readonly written: string;
  readonly figure?: Observation;
  readonly place: Place;
}

/** What an assertion expects. */
export interface Expectation {
  readonly relation: Relation;
  /** One; two of `within`. */
  readonly amounts: readonly ExpectedAmount[];
}

/** Reads the one of `equals`, `atMost` and `within` that an assertion has, and finds the figures that it names. */
export function readExpectation(
  { value, place, placeOf }: AssertionEntry,
  stated: Stated,
): Checked<Expectation | undefined> {
  const given = relations.filter((relation) => value[relation] !== undefined);
  const [relation] = given;
  if (relation === undefined || given.length > 1) {
    return { value: undefined, diagnostics: [diagnose('check-expectation', { given }, { place })] };
  }
  const amounts = [value[relation] ?? []]
    .flat()
    .map((written, position) =>
      readAmount(written, stated, relation === 'within' ? placeOf(relation, position) : placeOf(relation)),
    );
  const found = amounts.flatMap((amount) => amount.value ?? []);
  return {
    value: found.length === amounts.length ? { relation, amounts: found } : undefined,
    diagnostics: amounts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readAmount(written: string, stated: Stated, place: Place): Checked<ExpectedAmount | undefined> {
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return { value: { written, place }, diagnostics: [] };
  const { value: figure, diagnostics } = figureNamed(written, stated, place);
  return { value: figure && { written, figure, place }, diagnostics };
}
