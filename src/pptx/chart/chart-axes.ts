import type { NativeAcross } from '../presentation/native-chart.ts';
import type { DeckColors } from '../xml/color.ts';
import { noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import { textProperties } from './chart-text.ts';

/** From this number of categories on, names need to be asked for. */
const manyCategories = 18;

/** Ids of the two axes; unsigned, as the schema wants them. */
export const axisIds = { category: 111_111_101, value: 111_111_102 } as const;

function noTicks(position: 'low' | 'nextTo' | 'none'): readonly Xml[] {
  return [
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: position }),
  ];
}

/** The category axis: a navy line, labels in ink, no ticks; from the top down for horizontal bars. */
export function categoryAxis({ chart, colors }: ChartContext): Xml {
  const horizontal = chart.orient === 'horizontal';
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: axisIds.category }),
    el('c:scaling', {}, el('c:orientation', { val: horizontal ? 'maxMin' : 'minMax' })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: horizontal ? 'l' : 'b' }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    noTicks('low'),
    el('c:spPr', {}, colors.line(chart.axis.min > 0 && chart.axis.ticks === undefined ? 'grey' : 'navy', 1)),
    textProperties(colors, { size: chart.labelSize, color: 'ink', slanted: chart.slanted === true }),
    el('c:crossAx', { val: axisIds.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:auto', { val: 1 }),
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 100 }),
    // PowerPoint leaves names out where it thinks them too many
    chart.categories.length >= manyCategories && el('c:tickLblSkip', { val: 1 }),
    el('c:noMultiLvlLbl', { val: 0 }),
  );
}

/** How the values of an axis are printed that are this far apart. */
function formatOf(step = 1): string {
  return Number.isInteger(step) ? '#,##0' : 'General';
}

/** The horizontal axis of numbers: years below the plot, or figures. */
export function acrossAxis({ min, max, step }: NativeAcross, { chart, colors }: ChartContext): Xml {
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: axisIds.category }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: 'b' }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    noTicks('low'),
    el('c:spPr', {}, colors.line(chart.axis.min > 0 ? 'grey' : 'navy', 1)),
    textProperties(colors, { size: chart.labelSize, color: 'ink' }),
    el('c:crossAx', { val: axisIds.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:crossBetween', { val: 'midCat' }),
    el('c:majorUnit', { val: step }),
  );
}

/** A hidden axis of a plot of rows; `crossesAt` makes it a line without numbers, where the other axis has that value. */
export function scatterAxis(
  direction: 'across' | 'up',
  { min, max, crossesAt }: { readonly min: number; readonly max: number; readonly crossesAt?: number },
  { colors }: ChartContext,
): Xml {
  const across = direction === 'across';
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: across ? axisIds.category : axisIds.value }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
    el('c:delete', { val: crossesAt === undefined ? 1 : 0 }),
    el('c:axPos', { val: across ? 'b' : 'l' }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    noTicks('none'),
    el('c:spPr', {}, crossesAt === undefined ? noLine : colors.line(crossesAt > 0 ? 'grey' : 'navy', 1)),
    el('c:crossAx', { val: across ? axisIds.value : axisIds.category }),
    crossesAt === undefined ? el('c:crosses', { val: 'autoZero' }) : el('c:crossesAt', { val: crossesAt }),
    el('c:crossBetween', { val: 'midCat' }),
  );
}

function gridlines(colors: DeckColors): Xml {
  return el('c:majorGridlines', {}, el('c:spPr', {}, colors.line('hairline', 0.75)));
}

/** The value axis: hidden, since every bar has its number; shown where `axis.ticks` says so: years, and values of lines without one. */
export function valueAxis({ chart, colors }: ChartContext): Xml {
  const horizontal = chart.orient === 'horizontal';
  const { min, max, ticks } = chart.axis;
  const isLine = chart.series.every(({ line }) => line !== undefined);
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: axisIds.value }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
    el('c:delete', { val: ticks === undefined ? 1 : 0 }),
    el('c:axPos', { val: horizontal ? 'b' : 'l' }),
    isLine && ticks !== undefined && gridlines(colors),
    el('c:numFmt', { formatCode: isLine ? formatOf(ticks) : ticks === undefined ? 'General' : '0', sourceLinked: 0 }),
    noTicks(isLine ? 'low' : 'nextTo'),
    el('c:spPr', {}, noLine),
    textProperties(colors, { size: chart.labelSize, color: 'grey' }),
    el('c:crossAx', { val: axisIds.category }),
    el('c:crosses', { val: horizontal ? 'max' : 'autoZero' }),
    el('c:crossBetween', { val: isLine ? 'midCat' : 'between' }),
    ticks !== undefined && el('c:majorUnit', { val: ticks }),
  );
}
