import type { ChartFigure, Flow } from '../../document/index.ts';
import type { LayoutRole } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import { toRuns } from '../presentation/runs.ts';
import { placeCallouts } from './compose-text.ts';
import { fillChart } from './fill-chart.ts';
import { fillTable, toLooseTable } from './fill-table.ts';
import { composeSide } from './side-text.ts';
import type { Composed, Composer, SlideBody } from './slide-body.ts';
import { emptyBody } from './slide-body.ts';

/** One or two charts and what stands beside them. */
interface ChartGroup {
  readonly charts: readonly ChartFigure[];
  readonly text: readonly Flow[];
  readonly callouts: readonly Extract<Flow, { type: 'callout' }>[];
}

/** Two charts side by side; an odd one gets a slide of its own. The text goes with the first. */
function grouped(blocks: readonly Flow[]): readonly ChartGroup[] {
  const charts = blocks.filter((block) => block.type === 'chart');
  const callouts = blocks.filter((block) => block.type === 'callout');
  const text = blocks.filter((block) => block.type !== 'chart' && block.type !== 'callout' && block.type !== 'table');
  const groups: ChartGroup[] = [];
  for (let index = 0; index < charts.length; index += 2) {
    const first = index === 0;
    groups.push({ charts: charts.slice(index, index + 2), text: first ? text : [], callouts: first ? callouts : [] });
  }
  return groups;
}

function layoutOf({ charts, text }: ChartGroup): LayoutRole {
  if (charts.length === 2) return 'twoCharts';
  return text.length > 0 ? 'chartAndCommentary' : 'chart';
}

function composeGroup(group: ChartGroup, context: DeckContext): Composed {
  const layout = layoutOf(group);
  const { box } = placeholderOf(layout, 'content', context);
  const { drawings, above } = placeCallouts(group.callouts, box, context);
  const boxed = group.callouts.length > 0 && group.charts.length === 1 ? { box: above } : {};
  const filled = group.charts.map((chart, index) =>
    index === 0
      ? fillChart(chart, { layout, placeholder: 'content', title: 'figureTitle', ...boxed }, context)
      : fillChart(chart, { layout, placeholder: 'content2', title: 'figureTitle2' }, context),
  );
  const side = composeSide(group.text, layout, context);
  const body: SlideBody = {
    layout,
    placeholders: [...filled.flatMap((one) => one.filled), ...side.filled],
    drawings,
    printed: [...group.charts.map(withoutTitle), ...group.text, ...group.callouts],
    remarks: group.charts.filter((chart) => chart.note.length > 0).map((chart) => toRuns(chart.note)),
  };
  return {
    bodies: [body, ...side.bodies],
    diagnostics: [...filled.flatMap((one) => one.diagnostics), ...side.diagnostics],
  };
}

/** The chart's own title is not printed on a slide: the headline states the finding. */
export function withoutTitle(chart: ChartFigure): ChartFigure {
  return chart.subtitle.length > 0 ? { ...chart, title: [] } : chart;
}

/** Headline and one chart, a chart with commentary, or two charts; tables that come along get slides of their own. */
export const composeCharts: Composer = (draft, context) => {
  const groups = grouped(draft.blocks).map((group) => composeGroup(group, context));
  const { box } = placeholderOf('table', 'content', context);
  const tables = draft.blocks
    .filter((block) => block.type === 'table')
    .map((table): Composed => {
      const filled = fillTable(toLooseTable(table), { placeholder: 'content', box, place: table.place }, context);
      const bodies = filled.pages.map((page) => ({ ...emptyBody('table'), placeholders: [page], printed: [table] }));
      return { bodies, diagnostics: filled.diagnostics };
    });
  const all = [...groups, ...tables];
  return { bodies: all.flatMap((one) => one.bodies), diagnostics: all.flatMap((one) => one.diagnostics) };
};
