import type { PlacedAlternative } from '../../trace/index.ts';
import type { PlaceholderContent, Presentation } from './presentation.ts';
import { inReadingOrder, isDrawing } from './reading-order.ts';

/** The alternative texts of a deck in reading order: those of its tables, charts, pictures and drawings. */
export function deckAlternatives({ sections }: Presentation): readonly PlacedAlternative[] {
  return sections
    .flatMap(({ slides }) => slides)
    .flatMap((slide, index) =>
      inReadingOrder(slide)
        .map((piece) => (isDrawing(piece) ? piece.description : describe(piece.content)))
        .filter((text) => text.trim() !== '')
        .map((text) => ({ number: index + 1, text })),
    );
}

function describe(content: PlaceholderContent): string {
  if (content.kind === 'text') return '';
  return content.kind === 'chart' ? content.chart.description : content.description;
}
