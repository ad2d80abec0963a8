import type { Callout } from '../../document/index.ts';
import { paragraphHeight } from '../fit/measure.ts';
import { deckStyles } from '../grid/paragraph-style.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { Drawing, Paragraph } from '../presentation/presentation.ts';
import { toRuns, toWords } from '../presentation/runs.ts';
import { flowsParagraphs } from '../presentation/to-paragraphs.ts';
import type { Rectangle } from '../xml/units.ts';
import { points, toPoints } from '../xml/units.ts';

/** Width of the bar, insets across and down, and the room above; points. */
const bar = 3.6;
const inset: readonly [number, number] = [15.84, 8.64];
const gapAbove = 10.8;
const textSize = 14;
const headSize = 16;

function calloutParagraphs(callout: Callout): readonly Paragraph[] {
  const head = toRuns(callout.title).map((run) => ({ bold: true, color: 'navy' as const, size: headSize, ...run }));
  const text = flowsParagraphs(callout.children, { bulleted: false }).map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ size: textSize, ...run })),
    before: 4,
  }));
  return [...(head.length === 0 ? [] : [{ runs: head }]), ...text];
}

/** A callout placed at the bottom of a column, and what is left of the column above it. */
export interface PlacedCallout {
  readonly drawing: Drawing;
  readonly above: Rectangle;
}

/** A tinted panel with a bar in the accent, as high as its text needs. */
export function placeCallout(callout: Callout, column: Rectangle, context: DeckContext): PlacedCallout {
  const paragraphs = calloutParagraphs(callout);
  const [x, w] = [toPoints(column.x), toPoints(column.w)];
  const styles = deckStyles(context.theme).kpiNote;
  const width = w - bar - 2 * inset[0];
  const text = paragraphs.reduce((sum, one) => sum + paragraphHeight(one, styles, width, context.metrics), 0);
  const h = Math.ceil(text + 2 * inset[1]);
  const y = toPoints(column.y + column.h) - h;
  const title = toWords(callout.title);
  const words = paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
  const shapes: Drawing['shapes'] = [
    { preset: 'rect', name: 'Callout bar', x, y, w: bar, h, fill: context.theme.callout.bar, decorative: true },
    {
      preset: 'rect',
      name: 'Callout text',
      x: x + bar,
      y,
      w: w - bar,
      h,
      fill: context.theme.callout.ground,
      inset,
      anchor: 'middle',
      paragraphs,
      decorative: false,
    },
  ];
  return {
    drawing: { name: title === '' ? 'Callout' : `Callout: ${title}`, description: words.join('. '), shapes },
    above: { ...column, h: column.h - points(h + gapAbove) },
  };
}
