import type { Sense } from './bounds.ts';
import { senseOf } from './bounds.ts';
import { incomparable } from './comparable.ts';
import type { Observation } from './dataset.ts';
import { Decimal, inMultiplier, round, toDecimalText, toFull } from './decimal.ts';
import { formatDecimal } from './format-decimal.ts';
import { formatFact } from './format-fact.ts';
import { unitOf } from './units.ts';

/** How a figure differs from what it was, exactly. */
export interface Difference {
  /** `bound` where the source gives only a limit in both: what moved is the limit. */
  readonly of: 'figure' | 'bound';
  /** Whether one of the two is only approximate, and so is what lies between them. */
  readonly approximate: boolean;
  /** Decimal text in the unit of the later figure; of percentages in percentage points. */
  readonly value: string;
  readonly unitMeasure: string;
  readonly unitMultiplier: Observation['unitMultiplier'];
  /** Decimal text, to one decimal; absent for percentages, where nothing was before, and where one decimal does not show it. */
  readonly percent?: string;
  /** Ready to print: `+$5bn (+2.8%)`, `bound −$5bn`, `about +0.3 pp`, `the same amount`. */
  readonly text: string;
}

/** Decimals of a change in per cent. */
const percentDecimals = 1;

/**
 * What lies between two statements of one figure; undefined where that means nothing: another unit, time, area or way of putting it, or a
 * limit beside what is none, or a lower one beside an upper one.
 */
export function differenceBetween(before: Observation, after: Observation): Difference | undefined {
  if (incomparable({ operation: 'growth', operands: [before, after] }) !== undefined) return undefined;
  const senses = [senseOf(before.qualifier), senseOf(after.qualifier)];
  const bounds = senses.filter(isBound);
  if (bounds.length > 0 && senses[0] !== senses[1]) return undefined;
  const [old, now] = [before, after].map(({ value, unitMultiplier }) => toFull(value, unitMultiplier));
  if (old === undefined || now === undefined) return undefined;
  const full = now.minus(old);
  const isShare = unitOf(after.unitMeasure).kind === 'percent';
  const percent = isShare || !old.gt(0) ? undefined : percentOf(full, old);
  const unitMeasure = isShare ? 'percentage-points' : after.unitMeasure;
  const { unitMultiplier } = after;
  const value = toDecimalText(inMultiplier(full, unitMultiplier));
  const of = bounds.length > 0 ? 'bound' : 'figure';
  const approximate = senses.includes('approximate');
  const words = { of, approximate, percent, amount: signed(value, { ...after, unitMeasure, unitMultiplier }) } as const;
  return {
    ...{ of, approximate, value, unitMeasure, unitMultiplier },
    ...(percent !== undefined && { percent }),
    text: full.eq(0) ? 'the same amount' : inWords(words),
  };
}

function isBound(sense: Sense): boolean {
  return sense === 'lower-bound' || sense === 'upper-bound';
}

function percentOf(change: Decimal, base: Decimal): string | undefined {
  const rounded = round(change.times(100).div(base), percentDecimals, 'nearest');
  return rounded.eq(new Decimal(0)) ? undefined : toDecimalText(rounded);
}

/** Without qualifier, time and standing: those are the figures', not the change's. */
function signed(value: string, after: Observation): string {
  const { qualifier: _, horizon: __, period: ___, ...rest } = after;
  const { text } = formatFact({ ...rest, value, modality: 'reported' }, 'short');
  return value.startsWith('-') ? text : `+${text}`;
}

function inWords({
  of,
  approximate,
  amount,
  percent,
}: Pick<Difference, 'of' | 'approximate'> & { amount: string; percent: string | undefined }): string {
  const sign = percent?.startsWith('-') === false ? '+' : '';
  const share = percent === undefined ? '' : ` (${sign}${formatDecimal(percent)}%)`;
  const lead = of === 'bound' ? 'bound ' : approximate ? 'about ' : '';
  return `${lead}${amount}${share}`;
}
