import type { TimelineItem } from '../../document/index.ts';
import type { PageDraw } from '../brief.ts';
import type { BriefContext } from './composition.ts';
import type { InlineStyle } from './inline.ts';

/** How a span of a timeline is drawn. */
export interface SpanLook {
  readonly words: Pick<InlineStyle, 'color' | 'markColor'>;
  readonly box: Pick<Extract<PageDraw, { op: 'rectangle' }>, 'fill' | 'stroke' | 'lineWidth' | 'dash'>;
}

/** As a bar of a chart is drawn: full when its facts are reported, dashed when projected, outlined in between. */
export function spanLook({ figure }: TimelineItem, { theme: { colors }, dataset }: BriefContext): SpanLook {
  const facts = figure.flatMap((node) => (node.type === 'factReference' ? (dataset.facts.get(node.fact) ?? []) : []));
  const modalities = facts.map((fact) => fact.modality);
  if (modalities.every((modality) => modality === 'reported')) {
    return { words: { color: colors.white, markColor: colors.white }, box: { fill: colors.blue } };
  }
  const outline = { fill: colors.tint, stroke: colors.blue, lineWidth: 0.9 };
  const box = modalities.includes('projected') ? { ...outline, dash: [3, 2] } : outline;
  return { words: { color: colors.ink }, box };
}
