import type { Phrasing } from '../../document/index.ts';
import { statusApart } from '../../document/index.ts';
import { factTag, type InlineRun, type InlineStyle, isMark, plainRun, toRuns } from './inline.ts';

/** The runs of a cell whose figures stand below each other: what is said of its figure behind the unit goes to a line of its own. */
export function numericRuns(nodes: readonly Phrasing[], inline: InlineStyle): readonly InlineRun[] {
  const apart = statusApart(nodes);
  if (apart === undefined) return toRuns(nodes, inline);
  const { reference, figure, status } = apart;
  const { theme } = inline;
  const tag = factTag(reference);
  const marks = toRuns(nodes, inline).filter(isMark);
  return [
    plainRun(`${figure}\n`, inline, tag),
    plainRun(status, { style: theme.styles.sourceLine, theme }, tag),
    ...marks,
  ];
}
