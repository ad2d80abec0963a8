import type { SlideKind } from '../presentation/layout-rules.ts';
import { composeAgenda } from './compose-agenda.ts';
import { composeComparison } from './compose-comparison.ts';
import { composeFigures } from './compose-figures.ts';
import { composeClosing, composeCover, composeSection } from './compose-opening.ts';
import { composeQuote } from './compose-quote.ts';
import { composeSources } from './compose-sources.ts';
import { composeTable } from './compose-table.ts';
import { composeText } from './compose-text.ts';
import { composeTiles } from './compose-tiles.ts';
import { composeTimeline } from './compose-timeline.ts';
import type { Composer } from './slide-body.ts';

/** Who decides the bodies of each kind of slide. */
export const composers: Readonly<Record<SlideKind, Composer>> = {
  cover: composeCover,
  closing: composeClosing,
  section: composeSection,
  sources: composeSources,
  agenda: composeAgenda,
  tiles: composeTiles,
  timeline: composeTimeline,
  comparison: composeComparison,
  figures: composeFigures,
  table: composeTable,
  quote: composeQuote,
  text: composeText,
};
