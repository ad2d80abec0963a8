import { inches } from '../xml/units.ts';
import { cell, stops } from './grid.ts';
import type { LayoutDefinition } from './layout.ts';
import type { LayoutKit } from './layout-kit.ts';
import type { PlaceholderKit } from './placeholders.ts';
import { ruleOver } from './placeholders.ts';

const { head, contentEnd } = stops;

/** Where the lower half of a slide with tiles begins, in inches. */
const lower = 4.12;

/** Rows of tiles: with a figure and commentary below, with one block below, or alone. */
export function tileLayouts(kit: PlaceholderKit, { layout }: LayoutKit): readonly LayoutDefinition[] {
  const indexes = [1, 2, 3, 4] as const;
  const tileBox = (index: number, top: number, bottom: number) => cell(1 + (index - 1) * 3, 3, top, bottom);
  const rules = indexes.map((index) => ruleOver(tileBox(index, 0, 1), head, 'navy', 1.5));
  const tiles = indexes.flatMap((index) => [
    kit.words(`kpiLabel${index}`, tileBox(index, 2.1, 2.5), 'caps', `Tile ${index}, label`, { prompt: 'Measure' }),
    kit.words(`kpiValue${index}`, tileBox(index, 2.5, 3.2), 'kpiValue', `Tile ${index}, value`, {
      anchor: 'b',
      prompt: '0',
    }),
    kit.words(`kpiNote${index}`, tileBox(index, 3.24, 3.76), 'kpiNote', `Tile ${index}, note`, {
      prompt: 'Basis and date',
    }),
  ]);
  const below = (n: number) => [
    kit.figureTitle(cell(1, n, lower + 0.07, lower + 0.37)),
    kit.object('content', cell(1, n, 4.56, contentEnd), 'Content'),
  ];
  const side = cell(10, 3, 4.56, contentEnd);
  return [
    layout(
      'kpi',
      { name: 'Tiles, figure and commentary' },
      [...rules, ruleOver(cell(1, 8, 0, 1), lower), ruleOver(side, lower, 'accent')],
      [
        ...tiles,
        ...below(8),
        kit.words('sideLabel', { ...side, y: inches(4.22), h: inches(0.26) }, 'side', 'Side label', {
          prompt: 'Read with care',
        }),
        kit.words('commentary', side, 'commentarySmall', 'Commentary'),
      ],
    ),
    layout(
      'kpiWide',
      { name: 'Tiles and figure' },
      [...rules, ruleOver(cell(1, 12, 0, 1), lower)],
      [...tiles, ...below(12)],
    ),
    layout('kpiOnly', { name: 'Tiles' }, rules, tiles),
  ];
}
