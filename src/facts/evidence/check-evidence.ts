import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { Decimal } from '../decimal.ts';
import type { FieldPlaces } from '../field-places.ts';
import type { FigurePart } from '../figures/compare-figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';
import { nearestFigure } from './nearest-figure.ts';
import { statedFacts } from './stated-facts.ts';

/**
 * Holds each stated figure against its evidence: value, unit, multiplier and qualifier read from the quoted words must be the fact's. What
 * this pack counted itself must come to as many things as it names. Derived figures have their computation instead, and figures of tables
 * are read from their cell.
 */
export function checkEvidence(dataset: Dataset, places: FieldPlaces): readonly Diagnostic[] {
  return statedFacts(dataset).flatMap((fact) => {
    // A cell is read as its table is written, so the figure is that of the cell; its unit stands in the heads of the table.
    if (fact.kind !== 'observation' || fact.table !== undefined) return [];
    return fact.counted === undefined ? checkFigure(fact, places) : checkCount(fact, fact.counted, places);
  });
}

function checkFigure(fact: Observation, { fact: placeOf }: FieldPlaces): readonly Diagnostic[] {
  const { id, evidence } = fact;
  const nearest = nearestFigure(findFigures(evidence, { isEvidence: true }), fact);
  const place = placeOf(id, 'evidence');
  if (nearest === undefined) {
    const remedy = 'quote the few words that hold the figure; what this pack counted itself is named under `counted`';
    return [diagnose('evidence-mismatch', { id, reason: `\`${evidence}\` holds no figure`, remedy }, { place })];
  }
  const [part] = nearest.parts;
  if (part === undefined) return [];
  const field = fieldOf[part];
  const related = place && { message: 'the words of the source', place };
  const reason = `it says ${said(nearest.figure, part)}, but ${stated(fact, part)}`;
  const remedy = `correct \`${field}\`, or quote the words that the figure stands in now`;
  return [diagnose('evidence-mismatch', { id, reason, remedy }, { place: placeOf(id, field), related })];
}

const fieldOf = {
  value: 'value',
  multiplier: 'unitMultiplier',
  unit: 'unitMeasure',
  qualifier: 'qualifier',
} as const satisfies Record<FigurePart, string>;

/** Its words; a qualifier in other words than the data have for it is named. */
function said({ text, qualifier }: WrittenFigure, part: FigurePart): string {
  const isNamed = part !== 'qualifier' || qualifier === undefined || qualifier === 'other' || text.includes(qualifier);
  return isNamed ? `\`${text}\`` : `\`${text}\`, which is \`${qualifier}\``;
}

function stated(fact: Observation, part: FigurePart): string {
  const field = fieldOf[part];
  const value = fact[field];
  return value === undefined ? `the fact has no \`${field}\`` : `\`${field}\` is \`${value}\``;
}

function checkCount(
  fact: Observation,
  counted: readonly string[],
  { fact: placeOf }: FieldPlaces,
): readonly Diagnostic[] {
  const { id, value } = fact;
  if (new Decimal(counted.length).eq(value) && fact.unitMultiplier === 'unit') return [];
  const reason = `\`counted\` names ${counted.length} things, but \`value\` is \`${value}\``;
  const remedy = 'name each thing that was counted in the words of the source, once';
  return [diagnose('evidence-mismatch', { id, reason, remedy }, { place: placeOf(id, 'counted') })];
}
