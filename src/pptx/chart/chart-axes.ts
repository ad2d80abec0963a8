import type { NativeAcross, NativeAxis, NativeTitle } from '../presentation/native-chart.ts';
import type { DeckColors } from '../xml/color.ts';
import { noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import type { ChartContext } from './chart-labels.ts';
import { textProperties } from './chart-text.ts';

/** From this number of categories on, names need to be asked for. */
const manyCategories = 18;

/** Ids of the axes; unsigned, as the schema wants them. The last two are those of lines that have another axis than the bars. */
export const axisIds = {
  category: 111_111_101,
  value: 111_111_102,
  secondCategory: 111_111_103,
  secondValue: 111_111_104,
} as const;

/** The title of an axis, level and flush with an end of it. */
function axisTitle(title: NativeTitle | undefined, { chart, colors, language }: ChartContext): Xml | undefined {
  if (title === undefined) return undefined;
  const sz = Math.round(chart.labelSize * 100);
  const properties = el('a:rPr', { lang: language, sz, b: 0 }, colors.fill('ink'));
  const own = el('a:pPr', {}, el('a:defRPr', { sz, b: 0 }, colors.fill('ink')));
  const run = el('a:r', {}, properties, el('a:t', {}, text(title.words)));
  const body = el('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' });
  const edges = [el('c:xMode', { val: 'edge' }), el('c:yMode', { val: 'edge' })];
  const place = [el('c:x', { val: title.x }), el('c:y', { val: title.y })];
  return el(
    'c:title',
    {},
    el('c:tx', {}, el('c:rich', {}, body, el('a:lstStyle'), el('a:p', {}, own, run))),
    el('c:layout', {}, el('c:manualLayout', {}, edges, place)),
    el('c:overlay', { val: 1 }),
  );
}

function noTicks(position: 'low' | 'high' | 'nextTo' | 'none'): readonly Xml[] {
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
  if (!Number.isInteger(step)) return 'General';
  return '#,##0;\u2212#,##0';
}

/** The horizontal axis of numbers: years below the plot, or figures. */
export function acrossAxis({ min, max, step, isValue, title }: NativeAcross, context: ChartContext): Xml {
  const { chart, colors } = context;
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: axisIds.category }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: 'b' }),
    isValue && gridlines(colors),
    axisTitle(title, context),
    el('c:numFmt', { formatCode: isValue ? formatOf(step) : 'General', sourceLinked: 0 }),
    noTicks('low'),
    el('c:spPr', {}, colors.line(chart.axis.min > 0 ? 'grey' : 'navy', 1)),
    textProperties(colors, { size: chart.labelSize, color: isValue ? 'grey' : 'ink' }),
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
export function valueAxis(context: ChartContext): Xml {
  const { chart, colors } = context;
  const horizontal = chart.orient === 'horizontal';
  const { min, max, ticks, title } = chart.axis;
  const isLine = chart.series.every(({ line }) => line !== undefined);
  const hasValues = isLine || chart.second !== undefined;
  const across = chart.across?.isValue === true ? chart.across : undefined;
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: axisIds.value }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
    el('c:delete', { val: ticks === undefined ? 1 : 0 }),
    el('c:axPos', { val: horizontal ? 'b' : 'l' }),
    hasValues && ticks !== undefined && gridlines(colors),
    axisTitle(title, context),
    el('c:numFmt', {
      formatCode: hasValues ? formatOf(ticks) : ticks === undefined ? 'General' : '0',
      sourceLinked: 0,
    }),
    noTicks(hasValues ? 'low' : 'nextTo'),
    el('c:spPr', {}, across === undefined ? noLine : colors.line(across.min > 0 ? 'grey' : 'navy', 1)),
    textProperties(colors, { size: chart.labelSize, color: 'grey' }),
    el('c:crossAx', { val: axisIds.category }),
    el('c:crosses', { val: horizontal ? 'max' : 'autoZero' }),
    el('c:crossBetween', { val: isLine ? 'midCat' : 'between' }),
    ticks !== undefined && el('c:majorUnit', { val: ticks }),
  );
}

/** The axis of values at the right, and the hidden one of categories that its lines stand on. */
export function secondAxes({ min, max, ticks }: NativeAxis, { chart, colors }: ChartContext): readonly Xml[] {
  return [
    el(
      'c:valAx',
      {},
      el('c:axId', { val: axisIds.secondValue }),
      el('c:scaling', {}, el('c:orientation', { val: 'minMax' }), el('c:max', { val: max }), el('c:min', { val: min })),
      el('c:delete', { val: 0 }),
      el('c:axPos', { val: 'r' }),
      el('c:numFmt', { formatCode: formatOf(ticks), sourceLinked: 0 }),
      noTicks('high'),
      el('c:spPr', {}, noLine),
      textProperties(colors, { size: chart.labelSize, color: 'grey' }),
      el('c:crossAx', { val: axisIds.secondCategory }),
      el('c:crosses', { val: 'max' }),
      el('c:crossBetween', { val: 'between' }),
      ticks !== undefined && el('c:majorUnit', { val: ticks }),
    ),
    el(
      'c:catAx',
      {},
      el('c:axId', { val: axisIds.secondCategory }),
      el('c:scaling', {}, el('c:orientation', { val: 'minMax' })),
      el('c:delete', { val: 1 }),
      el('c:axPos', { val: 'b' }),
      el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
      noTicks('none'),
      el('c:crossAx', { val: axisIds.secondValue }),
      el('c:crosses', { val: 'autoZero' }),
      el('c:auto', { val: 1 }),
      el('c:lblAlgn', { val: 'ctr' }),
      el('c:lblOffset', { val: 100 }),
      el('c:noMultiLvlLbl', { val: 0 }),
    ),
  ];
}
