import type { Observation, PrintedFact } from './dataset.ts';
import { inMultiplier, toDecimalText, toFull } from './decimal.ts';
import { formatDecimal } from './format-decimal.ts';
import type { Unit } from './units.ts';
import { multiplierSymbols, unitOf } from './units.ts';

const noBreak = '\u00A0';

/** Number and unit of a figure. */
export type Figure = Required<Pick<PrintedFact, 'number' | 'unit'>>;

/** Whole counts and spans below ten, as running text has them. */
const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * In words: `$741` ` billion`, `2.1` ` per cent`, `1.5` ` million jobs`. Thousands are written out: `15,000 jobs`; whole counts and
 * spans below ten are words: `three countries`, `five years`.
 */
export function printFigure(observation: Observation): Figure {
  const { value, multiplier } = spelledOut(observation);
  const unit = unitOf(observation.unitMeasure);
  const words = [...(multiplier === undefined ? [] : [multiplier]), ...unitWords(unit, { value, multiplier })];
  const counted = (unit.kind === 'count' || unit.kind === 'duration') && multiplier === undefined;
  return {
    number: (counted && /^\d$/.test(value) ? smallNumbers[Number(value)] : undefined) ?? signed(value, unit),
    unit: words.map((word, index) => (index === 0 ? noBreak : ' ') + word).join(''),
  };
}

/** In tight places: `$741bn`, `$125bn/yr`, `2.1%`, `1.5m jobs`, `110 min`. */
export function printShort(observation: Observation): Figure {
  const unit = unitOf(observation.unitMeasure);
  const multiplier = multiplierSymbols[observation.unitMultiplier];
  return { number: signed(observation.value, unit), unit: `${multiplier}${unitSymbol(unit, observation.value)}` };
}

/** The number alone, in its multiplier; a percentage keeps its sign: `741`, `2.1%`. */
export function printNumber(observation: Observation): Partial<Figure> {
  const number = formatDecimal(observation.value);
  return observation.unitMeasure === 'percent' ? { number, unit: '%' } : { number };
}

/** English writes $667,000, not $667 thousand. */
function spelledOut({ value, unitMultiplier }: Observation): { value: string; multiplier: string | undefined } {
  if (unitMultiplier === 'unit') return { value, multiplier: undefined };
  if (unitMultiplier !== 'thousand') return { value, multiplier: unitMultiplier };
  return { value: toDecimalText(inMultiplier(toFull(value, 'thousand'), 'unit')), multiplier: undefined };
}

function unitWords(
  unit: Unit,
  { value, multiplier }: { value: string; multiplier: string | undefined },
): readonly string[] {
  if (unit.kind === 'currency') return unit.per === undefined ? [] : [unit.per.words.replaceAll(' ', noBreak)];
  const one = multiplier === undefined && /^-?1$/.test(value);
  return [(one ? unit.singular : unit.plural).replaceAll(' ', noBreak)];
}

function unitSymbol(unit: Unit, value: string): string {
  if (unit.kind === 'currency') return unit.per?.symbol ?? '';
  if (unit.symbol === '%' || unit.symbol === '×') return unit.symbol;
  const oneOfPlural = unit.symbol === unit.plural && /^-?1$/.test(value);
  return `${noBreak}${oneOfPlural ? unit.singular : unit.symbol}`;
}

/** The sign of a currency stands between minus and digits. */
function signed(value: string, unit: Unit): string {
  const number = formatDecimal(value);
  if (unit.kind !== 'currency') return number;
  return value.startsWith('-') ? `${number.charAt(0)}${unit.symbol}${number.slice(1)}` : `${unit.symbol}${number}`;
}
