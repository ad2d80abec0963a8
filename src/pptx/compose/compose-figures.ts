import type { ChartFigure, Flow, Image } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { SlideLayoutName } from '../presentation/layout-rules.ts';
import { toRuns } from '../presentation/runs.ts';
import { composeTableAlone } from './compose-table.ts';
import { fillFigure } from './fill-figure.ts';
import { placeCallouts } from './place-callouts.ts';
import { composeSide } from './side-text.ts';
import type { Composed, Composer, SlideBody } from './slide-body.ts';

/** One or two charts or images and what stands beside them. */
interface FigureGroup {
  readonly figures: readonly (ChartFigure | Image)[];
  readonly text: readonly Flow[];
  readonly callouts: readonly Extract<Flow, { type: 'callout' }>[];
}

/** So many figures side by side; those that are left over get slides of their own. The text goes with the first. */
function grouped(blocks: readonly Flow[], beside: number): readonly FigureGroup[] {
  const figures = blocks.filter((block) => block.type === 'chart' || block.type === 'image');
  const callouts = blocks.filter((block) => block.type === 'callout');
  const text = blocks.filter(({ type }) => !['chart', 'image', 'callout', 'table'].includes(type));
  const groups: FigureGroup[] = [];
  for (let index = 0; index < figures.length; index += beside) {
    const first = index === 0;
    const group = figures.slice(index, index + beside);
    // under two figures there is room for one text
    const isPair = group.length > 1;
    const below = isPair ? [...text, ...callouts] : text;
    groups.push({ figures: group, text: first ? below : [], callouts: first && !isPair ? callouts : [] });
  }
  return groups;
}

function roleOf({ figures, text }: FigureGroup): LayoutRole {
  if (figures.length === 2) return 'twoCharts';
  return text.length > 0 ? 'chartAndCommentary' : 'chart';
}

function composeGroup(group: FigureGroup, context: DeckContext): Composed {
  const layout = roleOf(group);
  const { box } = placeholderOf(layout, 'content', context);
  const { drawings, above, diagnostics } = placeCallouts(group.callouts, box, context);
  const boxed = group.callouts.length > 0 && group.figures.length === 1 ? { box: above } : {};
  const filled = group.figures.map((figure, index) =>
    index === 0
      ? fillFigure(figure, { layout, placeholder: 'content', title: 'figureTitle', ...boxed }, context)
      : fillFigure(figure, { layout, placeholder: 'content2', title: 'figureTitle2' }, context),
  );
  const side = composeSide(group.text, layout, context);
  const body: SlideBody = {
    layout,
    placeholders: [...filled.flatMap((one) => one.filled), ...side.filled],
    drawings,
    printed: [...group.figures.map(withoutTitle), ...group.text, ...group.callouts],
    remarks: group.figures.flatMap((figure) =>
      figure.type === 'chart' && figure.note.length > 0 ? [toRuns(figure.note)] : [],
    ),
  };
  return {
    bodies: [body, ...side.bodies],
    diagnostics: [...diagnostics, ...filled.flatMap((one) => one.diagnostics), ...side.diagnostics],
  };
}

/** A chart's own title is not printed on a slide: the headline states the finding. */
export function withoutTitle<Block extends Flow>(block: Block): Block {
  return block.type === 'chart' && block.subtitle.length > 0 ? { ...block, title: [] } : block;
}

/** How many figures stand side by side in a layout. */
function figuresBeside(layout: SlideLayoutName): number {
  return layout === 'two-charts' ? 2 : 1;
}

/** Headline and one chart or image, one with commentary, or two; tables that come along get slides of their own. */
export const composeFigures: Composer = (draft, context, layout) => {
  const groups = grouped(draft.blocks, figuresBeside(layout)).map((group) => composeGroup(group, context));
  const tables = draft.blocks
    .filter((block) => block.type === 'table')
    .map((table) => composeTableAlone(table, context));
  const all = [...groups, ...tables];
  return { bodies: all.flatMap((one) => one.bodies), diagnostics: all.flatMap((one) => one.diagnostics) };
};
