import type { FactReference, Phrasing } from '../../document/index.ts';
import { afterUnit } from '../../facts/index.ts';
import { breakLines, type FontBook } from '../../text/index.ts';
import type { TextStyle, Theme } from '../../theme/index.ts';
import { factTag, type InlineRun, markRuns, plainRun, toRuns } from './inline.ts';

/** How a figure is set large: the style of the number and the style of what stands around it. */
export interface AmountStyle {
  readonly theme: Theme;
  readonly number: TextStyle;
  readonly unit: TextStyle;
  /** Of the words before the number. Default: that of the unit. */
  readonly qualifier?: TextStyle;
}

/** Shares of the size that figures are tried in. */
const scales = [1, 0.9, 0.8, 0.7];

/** What figures have room for. */
interface Measure {
  /** Points. */
  readonly width: number;
  readonly fonts: FontBook;
}

/**
 * A fact with the number large and unit, qualifier, horizon and standing small. What does not fit on one line gets smaller; what does not
 * even then is set on two, as large as its number allows.
 */
export function fittedAmount(
  content: readonly Phrasing[],
  amount: AmountStyle,
  measure: Measure,
): readonly InlineRun[] {
  return fittedAmounts([content], amount, measure).flat();
}

/** The same for figures that stand side by side: all have one size, that of the longest, so that none looks like the largest. */
export function fittedAmounts(
  contents: readonly (readonly Phrasing[])[],
  amount: AmountStyle,
  measure: Measure,
): readonly (readonly InlineRun[])[] {
  const at = (scale: number) => contents.map((content) => amountRuns(content, scaled(amount, scale)));
  const tried = scales.map((scale) => {
    const figures = at(scale);
    return { figures, lines: Math.max(0, ...figures.map((runs) => countLines(runs, measure))) };
  });
  const best = tried.find(({ lines }) => lines <= 1) ?? tried.find(({ lines }) => lines <= 2) ?? tried.at(-1);
  return best?.figures ?? [];
}

/** Infinite where a word has to be broken. */
function countLines(runs: readonly InlineRun[], { width, fonts }: Measure): number {
  const lines = breakLines(runs, width, fonts, { mode: 'greedy' });
  return lines.every((line) => !line.overfull && !line.brokenWord) ? lines.length : Number.POSITIVE_INFINITY;
}

function scaled({ number, unit, ...rest }: AmountStyle, scale: number): AmountStyle {
  return { ...rest, number: { ...number, size: number.size * scale }, unit: { ...unit, size: unit.size * scale } };
}

/** A fact with the words before its number in a style of their own, and number and unit in one. */
export function amountRuns(content: readonly Phrasing[], amount: AmountStyle): readonly InlineRun[] {
  return content.flatMap((node) =>
    node.type === 'factReference' && node.printed.number !== undefined
      ? factRuns(node, amount)
      : toRuns([node], { style: amount.number, theme: amount.theme }),
  );
}

function factRuns(
  node: FactReference,
  { theme, number: large, unit: small, qualifier: before = small }: AmountStyle,
): readonly InlineRun[] {
  const { qualifier, number = '', unit = '' } = node.printed;
  const after = afterUnit(node.printed);
  const tag = factTag(node);
  const inLarge = { style: large, theme };
  const inSmall = { style: small, theme };
  // where the words have no space, this one belongs to the look alone
  const thin = { ...plainRun('\u00a0', inSmall, /^\s/.test(unit) ? tag : undefined), size: small.size / 2 };
  return [
    ...(qualifier === undefined ? [] : [plainRun(`${qualifier} `, { style: before, theme }, tag)]),
    { ...plainRun(number, inLarge, tag), nobreak: true },
    ...(unit === ''
      ? []
      : unit === '%' || large === small
        ? [plainRun(unit, inLarge, tag)]
        : [thin, plainRun(unit.trim(), inSmall, tag)]),
    ...(after === '' ? [] : [plainRun(` ${after}`, inSmall, tag)]),
    ...markRuns(node.marks, inLarge),
  ];
}
