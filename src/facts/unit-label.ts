import type { UnitMultiplier } from './dataset.ts';
import { unitOf } from './units.ts';

/**
 * A unit as a heading names it, once for all amounts below.
 *
 * @param style `symbol` (default) gives `US$ billion`, `%`, `million jobs`; `words` gives `Billions of U.S. dollars`, `Per cent`,
 * `Millions of jobs`
 * @throws Error when the unit is not known
 */
export function unitLabel(
  unitMeasure: string,
  multiplier: UnitMultiplier,
  style: 'symbol' | 'words' = 'symbol',
): string {
  return style === 'symbol' ? inSymbols(unitMeasure, multiplier) : capitalise(inWords(unitMeasure, multiplier));
}

function inSymbols(unitMeasure: string, multiplier: UnitMultiplier): string {
  const unit = unitOf(unitMeasure);
  const scale = multiplier === 'unit' ? [] : [multiplier];
  if (unit.kind === 'currency')
    return [unit.code ?? unit.symbol, ...scale, ...(unit.per ? [unit.per.words] : [])].join(' ');
  return [...scale, unit.kind === 'percent' && unit.symbol === '%' ? '%' : unit.plural].join(' ');
}

function inWords(unitMeasure: string, multiplier: UnitMultiplier): string {
  const unit = unitOf(unitMeasure);
  const scale = multiplier === 'unit' ? [] : [`${multiplier}s of`];
  return [...scale, unit.plural, ...(unit.per ? [unit.per.words] : [])].join(' ');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
