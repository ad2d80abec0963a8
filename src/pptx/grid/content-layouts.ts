import type { Rectangle } from '../xml/units.ts';
import { inches } from '../xml/units.ts';
import { area, cell, columnX, stops } from './grid.ts';
import type { Furniture, LayoutDefinition } from './layout.ts';
import type { LayoutKit } from './layout-kit.ts';
import { areas, layoutKit } from './layout-kit.ts';
import type { PlaceholderKit } from './placeholders.ts';
import { ruleOver } from './placeholders.ts';
import { tileLayouts } from './tile-layouts.ts';

const { head, contentEnd } = stops;

/** Where text begins that has no title of its own. */
const overText = head + 0.14;

/** The short bar over a quotation, as over the titles of dark slides. */
const quoteBar: Furniture = {
  kind: 'panel',
  box: area(columnX(1), inches(0.5), 2.36, 0.04),
  color: 'accent',
  name: 'Accent bar',
};

function short(box: Rectangle): Rectangle {
  return { ...box, h: inches(3.05) };
}

/** Layouts whose title states a finding and whose body shows it. */
export function contentLayouts(kit: PlaceholderKit): readonly LayoutDefinition[] {
  const layouts = layoutKit(kit);
  return [
    ...overviewLayouts(kit, layouts),
    ...tileLayouts(kit, layouts),
    ...figureLayouts(kit, layouts),
    ...textLayouts(kit, layouts),
    ...pairLayouts(kit, layouts),
    ...otherLayouts(kit, layouts),
  ];
}

/** Findings and contents. */
function overviewLayouts(kit: PlaceholderKit, { layout }: LayoutKit): readonly LayoutDefinition[] {
  return [
    layout(
      'agenda',
      { name: 'Agenda and key findings' },
      [ruleOver(areas.figure, head), ruleOver(cell(10, 3, 0, 1), head)],
      [
        kit.object('content', cell(1, 8, head + 0.03, contentEnd), 'Findings'),
        kit.object('content2', cell(10, 3, head + 0.03, contentEnd), 'Contents'),
      ],
    ),
    layout(
      'findings',
      { name: 'Key findings' },
      [ruleOver(areas.wide, head)],
      [kit.object('content', cell(1, 12, head + 0.03, contentEnd), 'Findings')],
    ),
  ];
}

/** One chart or table, alone or with commentary. */
function figureLayouts(
  kit: PlaceholderKit,
  { layout, figureTitle, commentary, commentaryRule }: LayoutKit,
): readonly LayoutDefinition[] {
  return [
    layout(
      'chart',
      { name: 'Headline and chart', type: 'obj' },
      [ruleOver(areas.wide, head)],
      [figureTitle(areas.wide), kit.object('content', areas.wide, 'Chart')],
    ),
    layout(
      'chartAndCommentary',
      { name: 'Headline, chart and commentary', type: 'objTx' },
      [ruleOver(areas.figure, head), commentaryRule],
      [figureTitle(areas.figure), kit.object('content', areas.figure, 'Chart'), ...commentary],
    ),
    layout(
      'table',
      { name: 'Headline and table', type: 'tbl' },
      [ruleOver(areas.wide, head)],
      [figureTitle(areas.wide), kit.object('content', cell(1, 12, stops.content - 0.06, contentEnd), 'Table')],
    ),
  ];
}

/** Running text, alone or with commentary. */
function textLayouts(
  kit: PlaceholderKit,
  { layout, commentary, commentaryRule }: LayoutKit,
): readonly LayoutDefinition[] {
  return [
    layout(
      'text',
      { name: 'Headline and text', type: 'tx' },
      [ruleOver(areas.wide, head)],
      [kit.words('content', cell(1, 10, overText, contentEnd), 'bullets', 'Text')],
    ),
    layout(
      'textAndCommentary',
      { name: 'Headline, text and commentary' },
      [ruleOver(areas.figure, head), commentaryRule],
      [kit.words('content', cell(1, 8, overText, contentEnd), 'bullets', 'Text'), ...commentary],
    ),
  ];
}

/** Two things side by side. */
function pairLayouts(kit: PlaceholderKit, { layout, figureTitle }: LayoutKit): readonly LayoutDefinition[] {
  return [
    layout(
      'twoCharts',
      { name: 'Headline and two charts', type: 'twoObj' },
      [ruleOver(areas.left, head), ruleOver(areas.right, head)],
      [
        figureTitle(areas.left),
        kit.object('content', short(areas.left), 'Left chart'),
        figureTitle(areas.right, 'figureTitle2'),
        kit.object('content2', short(areas.right), 'Right chart'),
        kit.words('commentary', cell(1, 10, 5.62, contentEnd), 'commentarySmall', 'Reading', { anchor: 'b' }),
      ],
    ),
    layout(
      'comparison',
      { name: 'Comparison', type: 'twoTxTwoObj' },
      [ruleOver(areas.left, head), ruleOver(areas.right, head)],
      [
        figureTitle(areas.left),
        kit.object('content', areas.left, 'Left side'),
        figureTitle(areas.right, 'figureTitle2'),
        kit.object('content2', areas.right, 'Right side'),
      ],
    ),
  ];
}

/** A quotation; a headline over a drawing. */
function otherLayouts(kit: PlaceholderKit, { layout, figureTitle }: LayoutKit): readonly LayoutDefinition[] {
  return [
    layout(
      'quote',
      { name: 'Quotation' },
      [ruleOver(areas.wide, head), quoteBar],
      [
        kit.words('content', cell(1, 10, 2.62, 5.4), 'quote', 'Quotation'),
        kit.words('commentary', cell(1, 10, 5.5, contentEnd), 'commentarySmall', 'Attribution'),
      ],
    ),
    layout(
      'headline',
      { name: 'Headline only', type: 'titleOnly' },
      [ruleOver(areas.wide, head)],
      [figureTitle(areas.wide)],
    ),
  ];
}
