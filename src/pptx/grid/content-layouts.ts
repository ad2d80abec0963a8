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

const { head, contentEnd } = stops;
const footers: readonly FooterKey[] = ['footer', 'date', 'slideNumber'];

/** Where the lower half of a slide with tiles begins, in inches. */
const lower = 4.12;

/** Layouts whose title states a finding and whose body shows it. */
export function contentLayouts(kit: PlaceholderKit): readonly LayoutDefinition[] {
  const layout = (
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
  });

  const figureTitle = (box: Rectangle, key?: PlaceholderKey) =>
    kit.figureTitle({ ...box, y: inches(stops.figureTitle), h: inches(0.3) }, key);
  const commentary = [
    kit.words('sideLabel', sideColumn(head + 0.1, head + 0.36), 'side', 'Side label', { prompt: 'What it means' }),
    kit.words('commentary', sideColumn(stops.content - 0.02, contentEnd), 'commentary', 'Commentary'),
  ];
  const redRule = ruleOver(sideColumn(head, head + 1), head, 'accent');
  const wide = cell(1, 12, stops.content, contentEnd);
  const figure = cell(1, 8, stops.content, contentEnd);
  const left = half('left', stops.content, contentEnd);
  const right = half('right', stops.content, contentEnd);
  const short = (box: Rectangle): Rectangle => ({ ...box, h: inches(3.05) });
  const overText = head + 0.14;

  return [
    layout(
      'agenda',
      { name: 'Agenda and key findings' },
      [ruleOver(figure, head), ruleOver(cell(10, 3, 0, 1), head)],
      [
        kit.object('content', cell(1, 8, head + 0.03, contentEnd), 'Findings'),
        kit.object('content2', cell(10, 3, head + 0.03, contentEnd), 'Contents'),
      ],
    ),
    layout(
      'findings',
      { name: 'Key findings' },
      [ruleOver(wide, head)],
      [kit.object('content', cell(1, 12, head + 0.03, contentEnd), 'Findings')],
    ),
    ...tileLayouts(kit, layout),
    layout(
      'chart',
      { name: 'Headline and chart', type: 'obj' },
      [ruleOver(wide, head)],
      [figureTitle(wide), kit.object('content', wide, 'Chart')],
    ),
    layout(
      'chartAndCommentary',
      { name: 'Headline, chart and commentary', type: 'objTx' },
      [ruleOver(figure, head), redRule],
      [figureTitle(figure), kit.object('content', figure, 'Chart'), ...commentary],
    ),
    layout(
      'table',
      { name: 'Headline and table', type: 'tbl' },
      [ruleOver(wide, head)],
      [figureTitle(wide), kit.object('content', cell(1, 12, stops.content - 0.06, contentEnd), 'Table')],
    ),
    layout(
      'text',
      { name: 'Headline and text', type: 'tx' },
      [ruleOver(wide, head)],
      [kit.words('content', cell(1, 10, overText, contentEnd), 'bullets', 'Text')],
    ),
    layout(
      'textAndCommentary',
      { name: 'Headline, text and commentary' },
      [ruleOver(figure, head), redRule],
      [kit.words('content', cell(1, 8, overText, contentEnd), 'bullets', 'Text'), ...commentary],
    ),
    layout(
      'twoCharts',
      { name: 'Headline and two charts', type: 'twoObj' },
      [ruleOver(left, head), ruleOver(right, head)],
      [
        figureTitle(left),
        kit.object('content', short(left), 'Left chart'),
        figureTitle(right, 'figureTitle2'),
        kit.object('content2', short(right), 'Right chart'),
        kit.words('commentary', cell(1, 10, 5.62, contentEnd), 'commentarySmall', 'Reading', { anchor: 'b' }),
      ],
    ),
    layout(
      'comparison',
      { name: 'Comparison', type: 'twoTxTwoObj' },
      [ruleOver(left, head), ruleOver(right, head)],
      [
        figureTitle(left),
        kit.object('content', left, 'Left side'),
        figureTitle(right, 'figureTitle2'),
        kit.object('content2', right, 'Right side'),
      ],
    ),
    layout(
      'quote',
      { name: 'Quotation' },
      [ruleOver(wide, head)],
      [
        kit.words('content', cell(1, 9, 2.6, 5.3), 'quote', 'Quotation'),
        kit.words('commentary', cell(1, 9, 5.4, contentEnd), 'commentarySmall', 'Attribution'),
      ],
    ),
    layout('headline', { name: 'Headline only', type: 'titleOnly' }, [ruleOver(wide, head)], [figureTitle(wide)]),
  ];
}

type MakeLayout = (
  role: LayoutRole,
  names: { readonly name: string },
  furniture: readonly Furniture[],
  placeholders: readonly PlaceholderDefinition[],
) => LayoutDefinition;

/** Rows of tiles: with a figure and commentary below, with one block below, or alone. */
function tileLayouts(kit: PlaceholderKit, layout: MakeLayout): readonly LayoutDefinition[] {
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
