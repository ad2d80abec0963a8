import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Dataset, Fact, Observation } from '../dataset.ts';
import { Decimal } from '../decimal.ts';
import type { FieldPlaces } from '../field-places.ts';
import { differingParts, type FigurePart } from '../figures/compare-figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { WrittenFigure } from '../figures/written-figure.ts';

/**
 * Holds each stated figure against its evidence: value, unit, multiplier and qualifier read from the quoted words must be the fact's. What
 * this pack counted itself must come to as many things as it names. Derived figures have their computation instead.
 */
export function checkEvidence(dataset: Dataset, places: FieldPlaces): readonly Diagnostic[] {
  return [...dataset.facts.values()].filter(isStated).flatMap((fact) => {
    return fact.counted === undefined ? checkFigure(fact, places) : checkCount(fact, fact.counted, places);
  });
}

function isStated(fact: Fact): fact is Observation {
  return fact.kind === 'observation' && fact.derivation === undefined;
}

function checkFigure(fact: Observation, { fact: placeOf }: FieldPlaces): readonly Diagnostic[] {
  const { id, evidence } = fact;
  const figures = findFigures(evidence, { isEvidence: true }).filter(({ value }) => value !== '');
  const place = placeOf(id, 'evidence');
  if (figures.length === 0) {
    const remedy = 'quote the few words that hold the figure; what this pack counted itself is named under `counted`';
    return [diagnose('evidence-mismatch', { id, reason: `\`${evidence}\` holds no figure`, remedy }, { place })];
  }
  const compared = figures.map((figure) => ({ figure, parts: partsOf(figure, fact) }));
  const [nearest] = compared.toSorted((a, b) => a.parts.length - b.parts.length);
  const [part] = nearest?.parts ?? [];
  if (nearest === undefined || part === undefined) return [];
  const field = fieldOf[part];
  const related = place && { message: 'the words of the source', place };
  const reason = `it says \`${wordsOf(nearest.figure)}\`, but ${stated(fact, part)}`;
  const remedy = `correct \`${field}\`, or quote the words that the figure stands in now`;
  return [diagnose('evidence-mismatch', { id, reason, remedy }, { place: placeOf(id, field), related })];
}

/** A qualifier may stand further ahead in the phrase: "estimated … to reach $2.1 trillion". */
function partsOf(figure: WrittenFigure, fact: Observation): readonly FigurePart[] {
  const parts = differingParts(figure, fact);
  const saidBefore = fact.qualifier !== undefined && figure.qualifier === undefined && saysBefore(fact, figure);
  return saidBefore ? parts.filter((part) => part !== 'qualifier') : parts;
}

function saysBefore({ evidence, qualifier }: Observation, { start }: WrittenFigure): boolean {
  return new RegExp(`(?<!\\p{L})${qualifier}(?!\\p{L})`, 'iu').test(evidence.slice(0, start));
}

const fieldOf = {
  value: 'value',
  multiplier: 'unitMultiplier',
  unit: 'unitMeasure',
  qualifier: 'qualifier',
} as const satisfies Record<FigurePart, string>;

function stated(fact: Observation, part: FigurePart): string {
  const field = fieldOf[part];
  const value = fact[field];
  return value === undefined ? `the fact has no \`${field}\`` : `\`${field}\` is \`${value}\``;
}

function wordsOf({ qualifier, text }: WrittenFigure): string {
  return qualifier === undefined ? text : `${qualifier} ${text}`;
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
