import type { FactReference, Phrasing } from '../../document/index.ts';
import { afterUnit } from '../../facts/index.ts';
import { breakLines, type FontBook } from '../../text/index.ts';
import type { TextStyle, Theme } from '../../theme/index.ts';
import { type InlineRun, markRuns, plainRun, toRuns } from './inline.ts';

/** How a figure is set large: the style of the number and the style of what stands around it. */
export interface AmountStyle {
  readonly theme: Theme;
  readonly number: TextStyle;
  readonly unit: TextStyle;
}

/** Shares of the size that a figure is tried in. */
const scales = [1, 0.9, 0.8, 0.7];

/**
 * Facts with the number large and unit, qualifier, horizon and standing small. What does not fit on one line gets smaller; what does not even
 * then is set on two, as large as its number allows.
 */
export function fittedAmount(
  content: readonly Phrasing[],
  amount: AmountStyle,
  measure: { readonly width: number; readonly fonts: FontBook },
): readonly InlineRun[] {
  let onTwoLines: readonly InlineRun[] | undefined;
  let runs: readonly InlineRun[] = [];
  for (const scale of scales) {
    runs = amountRuns(content, scaled(amount, scale));
    const lines = breakLines(runs, measure.width, measure.fonts, { mode: 'greedy' });
    const whole = lines.every((line) => !line.overfull && !line.brokenWord);
    if (whole && lines.length <= 1) return runs;
    if (whole && lines.length === 2) onTwoLines ??= runs;
  }
  return onTwoLines ?? runs;
}

function scaled({ theme, number, unit }: AmountStyle, scale: number): AmountStyle {
  return { theme, number: { ...number, size: number.size * scale }, unit: { ...unit, size: unit.size * scale } };
}

function amountRuns(content: readonly Phrasing[], amount: AmountStyle): readonly InlineRun[] {
  return content.flatMap((node) =>
    node.type === 'factReference' && node.printed.number !== undefined
      ? factRuns(node, amount)
      : toRuns([node], { style: amount.number, theme: amount.theme }),
  );
}

function factRuns(node: FactReference, { theme, number: large, unit: small }: AmountStyle): readonly InlineRun[] {
  const { qualifier, number = '', unit = '' } = node.printed;
  const after = afterUnit(node.printed);
  const tag = { fact: node.fact };
  const inLarge = { style: large, theme };
  const inSmall = { style: small, theme };
  const thin = { ...plainRun('\u00a0', inSmall, tag), size: small.size / 2 };
  return [
    ...(qualifier === undefined ? [] : [plainRun(`${qualifier} `, inSmall, tag)]),
    { ...plainRun(number, inLarge, tag), nobreak: true },
    ...(unit === '' ? [] : unit === '%' ? [plainRun(unit, inLarge, tag)] : [thin, plainRun(unit.trim(), inSmall, tag)]),
    ...(after === '' ? [] : [plainRun(` ${after}`, inSmall, tag)]),
    ...markRuns(node.marks, inLarge),
  ];
}
