import type { TimelineItem } from '../../document/index.ts';
import type { PageDraw } from '../brief.ts';
import { layered, type Piece, piece } from './atom.ts';
import { strongRun } from './inline.ts';
import { setBlock } from './set-text.ts';
import type { ElementDraft } from './structure.ts';
import type { TimelinePlan } from './timeline.ts';

const radius = 3.6;
const yearTop = 2 * radius + 3;

/** The line with a disc for each year: filled where something is dated, empty where nothing is; years under it. */
export function timelineAxis(
  plan: TimelinePlan,
  figure: ElementDraft,
  dated: readonly (TimelineItem & { readonly start: number })[],
): Piece {
  const { node, setting } = plan;
  const { colors, styles } = setting.composition.context.theme;
  const marked = new Set(dated.map((item) => item.start));
  const years = Array.from({ length: Math.max(0, node.to - node.from) + 1 }, (_, index) => node.from + index);
  const owner = figure.id;
  const { full } = setting;
  const line: PageDraw = {
    op: 'line',
    owner,
    x: full.x,
    y: radius,
    x2: full.x + full.width,
    y2: radius,
    lineWidth: 1.4,
    color: colors.navy,
  };
  const discs = years.map(
    (year): PageDraw => ({
      op: 'circle',
      owner,
      x: plan.x(year) + radius,
      y: radius,
      radius: marked.has(year) ? radius : radius - 0.5,
      fill: marked.has(year) ? colors.navy : colors.white,
      ...(marked.has(year) ? {} : { stroke: colors.navy, lineWidth: 1 }),
    }),
  );
  const labels = years.map((year) => {
    const inline = { style: styles.tableCell, theme: setting.composition.context.theme };
    const run = marked.has(year)
      ? strongRun(String(year), { ...inline, color: colors.navy })
      : { ...strongRun(String(year), { ...inline, color: colors.grey }), face: styles.tableCell.face };
    const label = setBlock({
      composition: setting.composition,
      content: [run],
      style: 'tableCell',
      x: plan.x(year),
      width: plan.step,
      element: figure,
      place: node.place,
    });
    return { piece: label, y: yearTop };
  });
  return layered([{ piece: piece({ draws: [line, ...discs] }), y: 0 }, ...labels]);
}
