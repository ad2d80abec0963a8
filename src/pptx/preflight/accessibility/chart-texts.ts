import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, integerOf } from '../../../opc/index.ts';
import { fillIn, paintedOn } from './painted-color.ts';
import type { SeenChart } from './seen-chart.ts';
import { plotsIn, pointProperties } from './seen-chart.ts';
import type { SeenText } from './seen-text.ts';
import { cellWords, runsIn } from './text-look.ts';

/** Places of labels that lie on their mark. */
const onMark = ['ctr', 'inEnd', 'inBase'];

/** Plots whose marks are areas: a label in the middle of a point of a line lies on what is behind the chart. */
const areas = ['barChart', 'areaChart', 'pieChart', 'doughnutChart'];

function defaultsIn(holder: Element | undefined): Element | undefined {
  return childOf(holder, 'c:txPr', 'a:p', 'a:pPr', 'a:defRPr');
}

function isDeleted(element: Element | undefined): boolean {
  return ['1', 'true'].includes(attributeOf(childOf(element, 'c:delete'), 'val') ?? '');
}

/** Text of an element that spells it out (`c:rich`) or takes it from cells, of which only the look is known. */
function textsIn(
  holder: Element,
  chart: SeenChart,
  more: { readonly inherited: readonly (Element | undefined)[]; readonly ground: string | undefined },
): readonly SeenText[] {
  const { page, root, shape } = chart;
  const around = { styles: [], page, chart: [defaultsIn(holder), ...more.inherited, defaultsIn(root)] };
  const rich = childOf(holder, 'c:tx', 'c:rich');
  const { ground } = more;
  if (rich !== undefined) return runsIn(rich, around).map((run) => ({ ...run, shape, ground }));
  const properties = childOf(holder, 'c:txPr');
  if (properties === undefined) return [];
  const language = attributeOf(childOf(root, 'c:lang'), 'val');
  return [{ ...cellWords(properties, around), language, text: shape.name, shape, ground }];
}

/** What a label stands on: its own ground, the mark that it lies on, or what is behind the chart. */
function labelGround(label: Element, series: Element, chart: SeenChart): string | undefined {
  const { colors } = chart.page;
  const place = attributeOf(childOf(label, 'c:dLblPos'), 'val') ?? '';
  const mark = onMark.includes(place)
    ? fillIn(pointProperties(series, integerOf(childOf(label, 'c:idx'), 'val')), colors)
    : undefined;
  return paintedOn(paintedOn(chart.ground, mark), fillIn(childOf(label, 'c:spPr'), colors));
}

function labelTexts(series: Element, plot: Element, chart: SeenChart): readonly SeenText[] {
  const labels = childOf(series, 'c:dLbls');
  const isArea = areas.includes(plot.localName ?? '');
  return childrenOf(labels, 'c:dLbl')
    .filter((label) => !isDeleted(label))
    .flatMap((label) => {
      const ground = isArea ? labelGround(label, series, chart) : chart.ground;
      return textsIn(label, chart, { inherited: [defaultsIn(labels)], ground });
    });
}

/** The text of a chart as it is seen: labels of points, and those of axes, legend and title. */
export function chartTexts(chart: SeenChart): readonly SeenText[] {
  const { root, ground } = chart;
  const area = childOf(root, 'c:chart', 'c:plotArea');
  const axes = (['c:catAx', 'c:valAx', 'c:dateAx'] as const).flatMap((name) => childrenOf(area, name));
  const shownAxes = axes.filter(
    (axis) => !isDeleted(axis) && attributeOf(childOf(axis, 'c:tickLblPos'), 'val') !== 'none',
  );
  const titles = [childOf(root, 'c:chart'), ...shownAxes].flatMap((one) => childOf(one, 'c:title') ?? []);
  const others = [
    ...titles,
    ...shownAxes,
    ...[childOf(root, 'c:chart', 'c:legend')].filter((one) => one !== undefined),
  ];
  return [
    ...plotsIn(root).flatMap((plot) => childrenOf(plot, 'c:ser').flatMap((series) => labelTexts(series, plot, chart))),
    ...others.flatMap((one) => textsIn(one, chart, { inherited: [], ground })),
  ];
}
