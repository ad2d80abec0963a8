import type { FactReference, Phrasing } from '../../document/index.ts';
import type { TextStyle, Theme } from '../../theme/index.ts';
import { type InlineRun, markRuns, plainRun, toRuns } from './inline.ts';

/** How a figure is set large: the style of the number and the style of what stands around it. */
export interface AmountStyle {
  readonly theme: Theme;
  readonly number: TextStyle;
  readonly unit: TextStyle;
}

/** Facts with the number large and unit, qualifier and horizon small; other words in the number's style. */
export function amountRuns(content: readonly Phrasing[], amount: AmountStyle): readonly InlineRun[] {
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
    ...(qualifier === undefined ? [] : [plainRun(`${qualifier}\u00a0`, inSmall, tag)]),
    { ...plainRun(number, inLarge, tag), nobreak: true },
    ...(unit === '' ? [] : unit === '%' ? [plainRun(unit, inLarge, tag)] : [thin, plainRun(unit.trim(), inSmall, tag)]),
    ...(horizon === undefined ? [] : [plainRun(` ${horizon}`, inSmall, tag)]),
    ...markRuns(node.marks, inLarge),
  ];
}
