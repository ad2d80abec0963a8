import type { TimelineItem } from '../../document/index.ts';
import { fittedAmount } from './amount.ts';
import { layered, type Piece, piece, stacked } from './atom.ts';
import { toRuns } from './inline.ts';
import { setBlock } from './set-text.ts';
import { spanLook } from './span-look.ts';
import type { ElementDraft } from './structure.ts';
import type { TimelinePlan } from './timeline.ts';

type Dated = TimelineItem & { readonly start: number };
type Span = Dated & { readonly end: number };

/** Smaller than in findings: a figure has to fit over one year. */
const figureSize = 18;
const unitSize = 11;
const blockGap = 10;
const stackGap = 8;
const barGap = 6;
const barPadding = 3.2;
const barInset = 7;
const chipGap = 9;
const chipPadding = 6;
const chipsPerRow = 4;

/** Blocks over the axis, each at its year and as wide as the free years after it. */
export function datedBlocks(plan: TimelinePlan, items: readonly Dated[]): Piece {
  const years = [...new Set(items.map((item) => item.start))].sort((a, b) => a - b);
  const columns = years.map((year, index) => {
    const next = years[index + 1] ?? plan.node.to + 1;
    const room = Math.max(plan.step, Math.min(2, next - year) * plan.step);
    const width = year === plan.node.to ? room : room - blockGap;
    const blocks = items
      .filter((item) => item.start === year)
      .map((item) => block(plan, item, { x: plan.x(year), width }));
    return stacked(blocks.map((part) => ({ ...part, before: stackGap })));
  });
  const height = Math.max(0, ...columns.map((column) => column.height));
  return layered(
    columns.map((column) => ({ piece: column, y: 0 })),
    height,
  );
}

function block(plan: TimelinePlan, item: Dated, frame: { readonly x: number; readonly width: number }): Piece {
  const { composition } = plan.setting;
  const { theme } = composition.context;
  const { label, body } = listItem(plan);
  const large = { ...theme.styles.findingFigure, size: figureSize, color: 'navy' as const };
  const small = { ...theme.styles.kpiUnit, size: unitSize };
  const figure = setBlock({
    composition,
    content: fittedAmount(
      item.figure,
      { theme, number: large, unit: small },
      { width: frame.width, fonts: composition.context.fonts },
    ),
    style: 'findingFigure',
    ...frame,
    element: label,
    place: item.place,
    mode: 'greedy',
  });
  return stacked([figure, wordsOf(plan, item, { frame, element: body })]);
}

/** Bars from the mark of the first to the mark of the last year. */
export function spanBars(plan: TimelinePlan, items: readonly Span[]): Piece {
  return stacked(items.map((item) => ({ ...bar(plan, item), before: barGap })));
}

function bar(plan: TimelinePlan, item: Span): Piece {
  const { composition } = plan.setting;
  const { theme } = composition.context;
  const { label, body } = listItem(plan);
  const x = plan.x(Math.max(item.start, plan.node.from));
  const width = Math.max(plan.step, plan.x(Math.min(item.end, plan.node.to)) + plan.step * 0.1 - x);
  const look = spanLook(item, composition.context);
  const inline = { style: theme.styles.calloutText, theme, ...look.words };
  const strong = { ...inline, style: { ...inline.style, face: inline.style.strong } };
  const common = { composition, style: 'calloutText', place: item.place } as const;
  const figure = setBlock({
    ...common,
    content: toRuns(item.figure, strong),
    x: x + barInset,
    width: width - 2 * barInset,
    element: label,
  });
  const end = Math.max(x + barInset, ...figure.draws.map((draw) => (draw.op === 'text' ? draw.x + draw.width : 0)));
  const left = end + 6;
  const text = setBlock({
    ...common,
    content: toRuns(item.text, inline),
    x: left,
    width: x + width - barInset - left,
    element: body,
  });
  const height = Math.max(figure.height, text.height) + 2 * barPadding;
  const box = { op: 'rectangle', owner: 'layout', x, y: 0, width, height, ...look.box } as const;
  return layered(
    [
      { piece: piece({ draws: [box] }), y: 0 },
      { piece: figure, y: barPadding },
      { piece: text, y: barPadding },
    ],
    height,
  );
}

/** Outlined boxes under a label that says that no year is stated. */
export function undatedChips(plan: TimelinePlan, items: readonly TimelineItem[]): Piece {
  if (items.length === 0) return piece({});
  const { composition, full } = plan.setting;
  const label = setBlock({
    composition,
    content: 'No year stated',
    style: 'label',
    ...full,
    element: listItem(plan).body,
  });
  const perRow = items.length > chipsPerRow && items.length <= 6 ? 3 : Math.min(chipsPerRow, Math.max(2, items.length));
  const rows = Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    chipRow(plan, items.slice(row * perRow, (row + 1) * perRow), perRow),
  );
  return stacked([label, ...rows.map((row, index) => ({ ...row, before: index === 0 ? 4 : chipGap }))]);
}

function chipRow(plan: TimelinePlan, items: readonly TimelineItem[], perRow: number): Piece {
  const { full, composition } = plan.setting;
  const { colors } = composition.context.theme;
  const width = (full.width - chipGap * (perRow - 1)) / perRow;
  const chips = items.map((item, index) => ({
    x: full.x + index * (width + chipGap),
    text: chipText(plan, item, { x: full.x + index * (width + chipGap) + chipPadding, width: width - 2 * chipPadding }),
  }));
  const height = Math.max(...chips.map((chip) => chip.text.height)) + 2 * chipPadding - 2;
  return layered(
    chips.flatMap((chip) => {
      const box = {
        op: 'rectangle',
        owner: 'layout',
        x: chip.x,
        y: 0,
        width,
        height,
        stroke: colors.steel,
        lineWidth: 0.8,
        dash: [3, 2],
      } as const;
      return [
        { piece: piece({ draws: [box] }), y: 0 },
        { piece: chip.text, y: chipPadding - 1 },
      ];
    }),
    height,
  );
}

function chipText(
  plan: TimelinePlan,
  item: TimelineItem,
  frame: { readonly x: number; readonly width: number },
): Piece {
  const { composition } = plan.setting;
  const { theme } = composition.context;
  const { label, body } = listItem(plan);
  const style = { ...theme.styles.figureTitle };
  const figure = setBlock({
    composition,
    content: toRuns(item.figure, { style, theme }),
    style: 'figureTitle',
    ...frame,
    element: label,
    place: item.place,
  });
  return stacked([figure, wordsOf(plan, item, { frame, element: body })]);
}

/** The text under a figure. */
function wordsOf(
  { setting: { composition } }: TimelinePlan,
  item: TimelineItem,
  {
    frame,
    element,
  }: { readonly frame: { readonly x: number; readonly width: number }; readonly element: ElementDraft },
): Piece {
  const color = composition.context.theme.colors.ink;
  return setBlock({ composition, content: item.text, style: 'sideNote', color, ...frame, element, place: item.place });
}

function listItem({ setting, list }: TimelinePlan) {
  const { structure } = setting.composition;
  const item = structure.add(list, 'LI');
  return { label: structure.add(item, 'Lbl'), body: structure.add(item, 'LBody') };
}
