import type { FactReference, Phrasing } from '../../document/index.ts';
import { breakLines, type FontBook } from '../../text/index.ts';
import type { TextStyle, Theme } from '../../theme/index.ts';
import { type InlineRun, markRuns, plainRun, toRuns } from './inline.ts';

/** How a figure is set large: the style of the number and the style of what stands around it. */
export interface AmountStyle {
  readonly theme: Theme;
  readonly number: TextStyle;
  readonly unit: TextStyle;
}

/** Shares of the size that a figure is tried in, until it fits on one line. */
const scales = [1, 0.9, 0.8, 0.7, 0.6];
const unbounded = 10_000;

/** Facts with the number large and unit, qualifier and horizon small; smaller altogether where one line would be too long. */
export function fittedAmount(
  content: readonly Phrasing[],
  amount: AmountStyle,
  measure: { readonly width: number; readonly fonts: FontBook },
): readonly InlineRun[] {
  let runs: readonly InlineRun[] = [];
  for (const scale of scales) {
    runs = amountRuns(content, {
      ...amount,
      number: { ...amount.number, size: amount.number.size * scale },
      unit: { ...amount.unit, size: amount.unit.size * scale },
    });
    const [line] = breakLines(runs, unbounded, measure.fonts);
    if (line === undefined || line.width <= measure.width) return runs;
  }
  return runs;
}

function amountRuns(content: readonly Phrasing[], amount: AmountStyle): readonly InlineRun[] {
  return content.flatMap((node) =>
    node.type === 'factReference' && node.printed.number !== undefined
      ? factRuns(node, amount)
      : toRuns([node], { style: amount.number, theme: amount.theme }),
  );
}

function factRuns(node: FactReference, { theme, number: large, unit: small }: AmountStyle): readonly InlineRun[] {
  const { qualifier, number = '', unit = '', horizon } = node.printed;
  const tag = { fact: node.fact };
  const inLarge = { style: large, theme };
  const inSmall = { style: small, theme };
  const thin = { ...plainRun('\u00a0', inSmall, tag), size: small.size / 2 };
  return [
    ...(qualifier === undefined ? [] : [plainRun(`${qualifier} `, inSmall, tag)]),
    { ...plainRun(number, inLarge, tag), nobreak: true },
    ...(unit === '' ? [] : unit === '%' ? [plainRun(unit, inLarge, tag)] : [thin, plainRun(unit.trim(), inSmall, tag)]),
    ...(horizon === undefined ? [] : [plainRun(` ${horizon}`, inSmall, tag)]),
    ...markRuns(node.marks, inLarge),
  ];
}
