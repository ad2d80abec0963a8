import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Paragraph } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { toPoints } from '../xml/units.ts';
import type { Metrics } from './measure.ts';
import { paragraphHeight } from './measure.ts';
import { splitParagraph } from './split-paragraph.ts';

/** A text in one or more boxes of the same size. */
export interface FittedText {
  /** Paragraphs of each box; one entry where all of it fits. */
  readonly pages: readonly (readonly Paragraph[])[];
  /** Size of the first level in points; absent where it is the placeholder's own. */
  readonly size?: number;
  /** A sentence is taller than the box even at the smallest size. */
  readonly overflows: boolean;
}

/** What a text has to fit into. */
export interface FitOptions {
  readonly box: Rectangle;
  readonly levels: readonly ParagraphStyle[];
  /** Smallest size of the first level, points. */
  readonly smallest: number;
  readonly metrics: Metrics;
}

/** Levels with the first at `size` and the others shrunk along. */
export function scaleLevels(levels: readonly ParagraphStyle[], size: number): readonly ParagraphStyle[] {
  const scale = size / (levels[0]?.size ?? size);
  return levels.map((style) => ({
    ...style,
    size: Math.round(style.size * scale * 2) / 2,
    before: style.before * Math.max(0.5, scale),
  }));
}

interface Paged {
  readonly pages: readonly (readonly Paragraph[])[];
  readonly overflows: boolean;
}

/** Fills box after box, keeping paragraphs whole that are no higher than a box, and a lead line with what it leads. */
function paginate(paragraphs: readonly Paragraph[], size: number, options: FitOptions): Paged {
  const { box, metrics } = options;
  const levels = scaleLevels(options.levels, size);
  const room = toPoints(box.h);
  const heightOf = (paragraph: Paragraph) => paragraphHeight(paragraph, levels, toPoints(box.w), metrics);
  const fits = (paragraph: Paragraph) => heightOf(paragraph) <= room;
  const pages: Paragraph[][] = [[]];
  let used = 0;
  let overflows = false;
  for (const paragraph of paragraphs.flatMap((one) => (fits(one) ? [one] : splitParagraph(one, fits)))) {
    const height = heightOf(paragraph);
    const page = pages.at(-1) ?? [];
    if (used + height > room && page.length > 0) {
      const last = page.at(-1);
      const lead = page.length > 1 && last !== undefined && isLead(last) ? page.splice(-1) : [];
      pages.push([...lead, paragraph]);
      used = lead.reduce((sum, one) => sum + heightOf(one), height);
    } else {
      page.push(paragraph);
      used += height;
    }
    if (height > room) overflows = true;
  }
  return { pages, overflows };
}

/** A paragraph of bold words only stands over the ones after it. */
export function isLead(paragraph: Paragraph): boolean {
  return paragraph.runs.length > 0 && paragraph.runs.every((run) => run.bold === true);
}

/**
 * Fits paragraphs into a box: at their own size, else smaller by whole points down to `smallest`, else over several boxes at the
 * largest size that needs no more boxes than the smallest would.
 */
export function fitText(paragraphs: readonly Paragraph[], options: FitOptions): FittedText {
  const own = options.levels[0]?.size ?? options.smallest;
  const smallest = Math.min(own, options.smallest);
  const least = paginate(paragraphs, smallest, options);
  for (let size = own; size > smallest; size -= 1) {
    const paged = paginate(paragraphs, size, options);
    if (!paged.overflows && paged.pages.length <= least.pages.length) {
      return { pages: paged.pages, overflows: false, ...(size === own ? {} : { size }) };
    }
  }
  return { ...least, ...(smallest === own ? {} : { size: smallest }) };
}
