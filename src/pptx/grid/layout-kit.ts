import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import { cell, half, sideColumn, stops } from './grid.ts';
import type {
  FooterKey,
  Furniture,
  LayoutDefinition,
  LayoutRole,
  PlaceholderDefinition,
  PlaceholderKey,
} from './layout.ts';
import type { PlaceholderKit } from './placeholders.ts';
import { ruleOver } from './placeholders.ts';

const { head, content, contentEnd } = stops;
const footers: readonly FooterKey[] = ['footer', 'date', 'slideNumber'];

/** Areas that content layouts share. */
export const areas = {
  wide: cell(1, 12, content, contentEnd),
  figure: cell(1, 8, content, contentEnd),
  left: half('left', content, contentEnd),
  right: half('right', content, contentEnd),
} as const;

/** Makes content layouts: each has kicker, title, source line and footers, and what is its own. */
export function layoutKit(kit: PlaceholderKit) {
  return {
    layout: (
      role: LayoutRole,
      names: { readonly name: string; readonly type?: string },
      furniture: readonly Furniture[],
      placeholders: readonly PlaceholderDefinition[],
    ): LayoutDefinition => ({
      role,
      ...names,
      dark: false,
      footers,
      furniture,
      placeholders: [...kit.frame(), ...placeholders],
    }),
    figureTitle: (box: Rectangle, key?: PlaceholderKey) =>
      kit.figureTitle({ ...box, y: inches(stops.figureTitle), h: inches(0.3) }, key),
    commentary: [
      kit.words('sideLabel', sideColumn(head + 0.1, head + 0.36), 'side', 'Side label', { prompt: 'What it means' }),
      kit.words('commentary', sideColumn(content - 0.02, contentEnd), 'commentary', 'Commentary'),
    ],
    commentaryRule: ruleOver(sideColumn(head, head + 1), head, 'side'),
  };
}

export type LayoutKit = ReturnType<typeof layoutKit>;
