import type { LayoutRole } from '../grid/layout.ts';
import { toPoints } from '../xml/units.ts';
import type { DeckContext } from './deck-context.ts';
import type { Drawing } from './presentation.ts';

/** Points: FIRST asks for 12 at least on TLP labels, set right. */
const textSize = 12;
const top = 8;
const height = 22;

/** The handling marking at the upper edge of a slide; none where the pack has none. */
export function markingDrawing(layout: LayoutRole, context: DeckContext): readonly Drawing[] {
  const { marking } = context.document.edition;
  if (marking === undefined) return [];
  const dark = context.layouts.get(layout)?.dark === true;
  const run = { text: marking, bold: true, size: textSize, color: dark ? context.theme.cover.ink : 'ink' } as const;
  return [
    {
      name: 'Handling marking',
      description: marking,
      shapes: [
        {
          preset: 'rect',
          name: 'Marking',
          x: toPoints(context.canvas.x),
          y: top,
          w: toPoints(context.canvas.w),
          h: height,
          paragraphs: [{ runs: [run], align: 'right' }],
          inset: [0, 0],
          anchor: 'middle',
          decorative: false,
        },
      ],
    },
  ];
}
