import type { Dataset, Modality, Observation } from '../../facts/index.ts';
import { formatFact, toUnit } from '../../facts/index.ts';
import type { ChartFill, ChartPoint } from '../chart.ts';
import type { ChartSpec } from '../spec.ts';
import { yearsOf } from './period.ts';
import type { Cell, Resolved } from './resolved.ts';
import { cellsOf, cellsOfCategory } from './resolved.ts';

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
  const decimal = decimalOf(fact, spec);
  const emphasised = spec.emphasis === fact.id;
  const secondary = secondaryOf(cell, category, context);
  const years = spec.mark === 'span' ? yearsOf(fact) : undefined;
  return {
    value: years?.end ?? Number(decimal),
    decimal,
    ...(years === undefined ? {} : { start: years.start }),
    label: labelOfPoint(fact, spec),
    ...(secondary === '' ? {} : { secondary }),
    fact: fact.id,
    fill: fillOf(cell, category, context),
    ...(emphasised ? { emphasised } : {}),
  };
}

function decimalOf(fact: Observation, spec: ChartSpec): string {
  return toUnit(fact, spec.unitMeasure, spec.unitMultiplier) ?? fact.value;
}

function labelOfPoint(fact: Observation, spec: ChartSpec): string {
  return printed({ ...fact, value: decimalOf(fact, spec), unitMultiplier: spec.unitMultiplier });
}

/** The number with its qualifier, which no label may lose: "over 741" is not 741. */
function printed(figure: Observation): string {
  const { text } = formatFact(figure, 'number');
  const { qualifier } = formatFact(figure, 'short');
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

function secondaryOf(cell: Cell, category: number, context: PointContext): string {
  const { spec } = context;
  const parts = [
    printsShares(spec) ? shareOf(cell, category, context) : undefined,
    modalityWord(cell, context),
    spec.labels.includes('horizon') ? formatFact(cell.fact, 'full').horizon : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function modalityWord({ fact, residual }: Cell, { commonModality: common }: PointContext): string | undefined {
  if (residual || common !== undefined) return undefined;
  return fillOfModality[fact.modality] === 'solid' ? undefined : fact.modality;
}

/** The dataset's own figure for the share where it has one, else whole per cent; `about` where the source is not exact about either. */
function shareOf(cell: Cell, category: number, context: PointContext): string | undefined {
  const { spec } = context;
  const fact = shareFact(cell, category, context);
  if (fact !== undefined) return printed(fact);
  const total = wholeOf(category, context);
  if (total === undefined || total.value === 0) return undefined;
  const percent = Math.round((Number(decimalOf(cell.fact, spec)) / total.value) * 100);
  return `${total.exact && cell.fact.qualifier === undefined ? '' : 'about '}${percent}%`;
}

/** The derived observation that holds the share of a bar in its stated total. */
export function shareFact({ fact }: Cell, category: number, context: PointContext): Observation | undefined {
  const total = (context.resolved.totals[category] ?? context.resolved.whole)?.fact.id;
  return [...context.dataset.facts.values()].find((candidate): candidate is Observation => {
    if (candidate.kind !== 'observation' || candidate.derivation?.operation !== 'share') return false;
    const [part, whole] = candidate.derivation.operands;
    return total !== undefined && part === fact.id && whole === total;
  });
}

/** Whether bars carry their share. */
export function printsShares({ labels, stack }: ChartSpec): boolean {
  return labels.includes('share') || stack === 'normalize';
}

function wholeOf(
  category: number,
  { spec, resolved }: Pick<PointContext, 'spec' | 'resolved'>,
): { readonly value: number; readonly exact: boolean } | undefined {
  const total = resolved.totals[category] ?? resolved.whole;
  if (total) return { value: Number(decimalOf(total.fact, spec)), exact: total.fact.qualifier === undefined };
  if (spec.stack !== 'normalize') return undefined;
  const cells = cellsOfCategory(resolved, category);
  const value = cells.reduce((sum, { fact }) => sum + Number(decimalOf(fact, spec)), 0);
  return { value, exact: cells.every(({ fact }) => fact.qualifier === undefined) };
}
