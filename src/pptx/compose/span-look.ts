import type { TimelineItem } from '../../document/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { FreeShape } from '../presentation/presentation.ts';

/** How a span of a timeline is drawn. */
export interface SpanLook {
  readonly words: ColorRole;
  /** Marks keep their own colour where it can be read. */
  readonly marks?: ColorRole;
  readonly box: Pick<FreeShape, 'fill' | 'line'>;
}

/** As a bar of a chart is drawn: full when its facts are reported, dashed when projected, outlined in between. */
export function spanLook({ figure }: TimelineItem, { dataset }: DeckContext): SpanLook {
  const facts = figure.flatMap((node) => (node.type === 'factReference' ? (dataset.facts.get(node.fact) ?? []) : []));
  const modalities = facts.map((fact) => fact.modality);
  if (modalities.every((modality) => modality === 'reported')) {
    return { words: 'white', marks: 'white', box: { fill: 'blue' } };
  }
  const line = { color: 'blue', width: 1.5, dash: modalities.includes('projected') } as const;
  return { words: 'ink', box: { fill: 'tint', line } };
}
