import type { Dataset, Modality, Observation } from '../../facts/index.ts';
import { formatFact, toUnit } from '../../facts/index.ts';
import type { ChartFill, ChartPoint } from '../chart.ts';
import type { ChartSpec } from '../spec.ts';
import { hasTwoAxes } from '../two-axes.ts';
import { unitOf } from '../unit-of.ts';
import { yearsOf } from './period.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf, cellsOfCategory } from './resolved.ts';
import { printsShares, shareFact, wholeOf } from './shares.ts';
import type { Times } from './times.ts';

const fillOfModality = {
  reported: 'solid',
  characterised: 'solid',
  committed: 'promised',
  proposed: 'promised',
  projected: 'projected',
} as const satisfies Record<Modality, ChartFill>;

/** What a chart's labels need to know beyond the fact itself. */
export interface PointContext {
  readonly spec: ChartSpec;
  readonly dataset: Dataset;
  readonly resolved: Resolved;
  /** The modality of all facts drawn, said once in the subtitle; undefined where they differ, so that each label says it. */
  readonly commonModality: Modality | undefined;
  /** What each label says of the time of its bar. */
  readonly times: Times;
}

/** The modality that every fact drawn has, leaving the residual out: it is our own subtraction. */
export function commonModality(resolved: Resolved): Modality | undefined {
  const [first, ...others] = cellsOf(resolved).filter(({ residual }) => !residual);
  const modality = first?.fact.modality;
  return others.every(({ fact }) => fact.modality === modality) ? modality : undefined;
}

/** A fact as a bar. */
export function toPoint(cell: Cell, category: number, context: PointContext): ChartPoint {
  const { spec } = context;
  const { fact } = cell;
  const share = shareOf(cell, category, context);
  const years = spec.mark === 'span' ? yearsOf(fact) : undefined;
  return {
    ...figureOf(fact, spec),
    ...(years === undefined ? {} : { start: years.start, value: years.end }),
    ...greyWords(cell, context, {
      share: share && shareWords(share, fact),
      name: context.resolved.categories[category],
    }),
    ...(share === undefined ? {} : { share: { fact: share.id, label: printed(share) } }),
    fill: fillOf(cell, category, context),
    ...(spec.emphasis === fact.id ? { emphasised: true } : {}),
  };
}

/** A fact as the total of a stack, which is printed, not drawn: it has no share of itself, and its bar is its parts. */
export function toTotal(cell: Cell, context: PointContext): ChartPoint {
  return { ...figureOf(cell.fact, context.spec), ...greyWords(cell, context), fill: 'solid' };
}

function figureOf(fact: Observation, spec: ChartSpec): Pick<ChartPoint, 'value' | 'decimal' | 'label' | 'fact'> {
  const decimal = decimalOf(fact, spec);
  return { value: Number(decimal), decimal, label: labelOfPoint(fact, spec), fact: fact.id };
}

function greyWords(
  cell: Cell,
  context: PointContext,
  { share, name = '' }: { readonly share?: string | undefined; readonly name?: string | undefined } = {},
): Pick<ChartPoint, 'secondary' | 'standing' | 'noted'> {
  const noted = context.times.noted.get(cell);
  const standing = [standingOf(cell.fact, name, context), context.times.labels.get(cell)].filter(isWord);
  const secondary = [share, ...standing].filter(isWord);
  return {
    ...(secondary.length === 0 ? {} : { secondary: secondary.join(', ') }),
    ...(standing.length === 0 ? {} : { standing: standing.join(', ') }),
    ...(noted === undefined ? {} : { noted }),
  };
}

function isWord(word: string | undefined): word is string {
  return word !== undefined;
}

/** The decimal text of a fact in the unit of the chart. */
export function decimalOf(fact: Observation, spec: ChartSpec): string {
  const { unitMeasure, unitMultiplier } = unitOf(spec, fact.id);
  return toUnit(fact, unitMeasure, unitMultiplier) ?? fact.value;
}

function labelOfPoint(fact: Observation, spec: ChartSpec): string {
  const { unitMultiplier } = unitOf(spec, fact.id);
  return printed({ ...fact, value: decimalOf(fact, spec), unitMultiplier }, hasTwoAxes(spec.mark) ? 'short' : 'number');
}

/**
 * The number with its qualifier, which no label may lose: "over 741" is not 741.
 *
 * @param form `short` says the unit, too
 */
function printed(figure: Observation, form: 'number' | 'short' = 'number'): string {
  const { number = '', unit = '' } = formatFact(figure, form);
  const { qualifier } = formatFact(figure, 'short');
  const text = `${number}${unit}`;
  return qualifier === undefined ? text : `${qualifier} ${text}`;
}

function fillOf({ fact, residual }: Cell, category: number, { spec, resolved }: PointContext): ChartFill {
  if (residual) return 'not-itemised';
  const fill = fillOfModality[fact.modality];
  if (fill !== 'solid') return fill;
  if (spec.emphasis === fact.id) return 'emphasis';
  const besideStacks = spec.stack !== 'none' && resolved.categories.length > 1;
  return besideStacks && cellsOfCategory(resolved, category).length === 1 ? 'context' : 'solid';
}

/** A name that says that its figure is computed: `2024, implied`. */
const derivedName = /\b(?:implied|derived|computed|calculated)\b/i;

/** What a computed figure rests on, where its name says that it is one. */
const basis = {
  committed: 'from commitment',
  proposed: 'from proposal',
  projected: 'from projection',
  characterised: 'from characterisation',
} as const satisfies Record<Exclude<Modality, 'reported'>, string>;

/**
 * How firmly a figure is put, where the word for all of them does not say so. One that is called implied is not projected itself: it rests
 * on what is.
 */
function standingOf(
  { modality, derivation }: Observation,
  name: string,
  { commonModality: common }: PointContext,
): string | undefined {
  if (modality === common || modality === 'reported') return undefined;
  return derivation !== undefined && derivedName.test(name) ? basis[modality] : modality;
}

/** The fact that holds the share of a bar, where the chart prints shares and the source states the total. */
function shareOf(cell: Cell, category: number, { spec, resolved, dataset }: PointContext): Observation | undefined {
  const whole = wholeOf(category, resolved);
  return printsShares(spec) && whole !== undefined ? shareFact({ cell, whole }, dataset.facts) : undefined;
}

/** `34.6%`; a share that is put less firmly than its bar, because its total is, says so itself. */
function shareWords(share: Observation, { modality }: Observation): string {
  const isWeaker = share.modality !== modality && share.modality !== 'reported';
  return isWeaker ? `${printed(share)} (${share.modality})` : printed(share);
}
