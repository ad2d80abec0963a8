import { namespaces } from '../../opc/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import type { NativeChart, NativeLabel, NativePoint, NativeSeries } from '../presentation/native-chart.ts';
import { formatByCode } from '../read/chart/number-format.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';
import { isHatched, labelColor } from './chart-fill.ts';
import { textProperties } from './chart-text.ts';

/** What every label of a chart shares. */
export interface ChartContext {
  readonly chart: NativeChart;
  readonly colors: DeckColors;
  readonly language: string;
}

const extension = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const positions = { inside: 'ctr', outside: 'outEnd', base: 'inBase', above: 't' } as const;
const sides = {
  ...({ above: 't', below: 'b', left: 'l', right: 'r' } as const),
  ...({ outside: 'outEnd', inside: 'inEnd', base: 'inBase' } as const),
} as const;

function extensions(...content: readonly Xml[]): Xml {
  return el('c:extLst', {}, el('c:ext', { uri: extension, 'xmlns:c15': namespaces.c15 }, content));
}

function shows(value: boolean, across = false): readonly Xml[] {
  const off = ['showSerName', 'showPercent', 'showBubbleSize'];
  return [
    el('c:showLegendKey', { val: 0 }),
    el('c:showVal', { val: value && !across ? 1 : 0 }),
    el('c:showCatName', { val: value && across ? 1 : 0 }),
    ...off.map((name) => el(`c:${name}`, { val: 0 })),
  ];
}

/** A field that PowerPoint keeps in step with the workbook; `shown` stands there until it does. */
function field(type: FieldType, key: string, properties: Xml, shown = `[${type}]`): Xml {
  const id = stableGuid(`${key} ${type}`);
  return el('a:fld', { id, type }, properties, el('a:pPr'), el('a:t', {}, text(shown)));
}

type FieldType = 'VALUE' | 'XVALUE' | 'YVALUE' | 'CELLRANGE';

/** The field of a point's number: points with numbers on both axes have two. */
function numberField({ chart }: ChartContext, { shows: which }: NativeLabel): FieldType {
  if (which === 'x') return 'XVALUE';
  return chart.across === undefined ? 'VALUE' : 'YVALUE';
}

/** The lines of a label: value between its words, then the grey text beside or under it. */
function labelLines(
  { label, decimal }: { readonly label: NativeLabel; readonly decimal: string },
  key: string,
  { secondary, ...context }: ChartContext & { readonly secondary: ColorRole },
): readonly (readonly Xml[])[] {
  const { colors, language } = context;
  const bold = el('a:rPr', { lang: language, b: label.isPlain === true ? 0 : 1 });
  const words = (value: string, properties: Xml) =>
    value === '' ? [] : [el('a:r', {}, properties, el('a:t', {}, text(value)))];
  const valueField = (format: string, of: string) => {
    const type = numberField(context, label);
    // not every program knows the two fields of points on two axes
    return field(type, key, bold, type === 'VALUE' ? undefined : formatByCode(of, format));
  };
  const value = label.format === undefined ? [] : [valueField(label.format, decimal)];
  const first = [...words(label.prefix, bold), ...value, ...words(label.suffix, bold)];
  const above = label.name === undefined ? [] : [words(label.name, bold)];
  if (label.secondary === undefined) return [...above, first];
  const grey = field('CELLRANGE', key, el('a:rPr', { lang: language, b: 0 }, colors.fill(secondary)));
  if (label.stacked === true) return [...above, first, [grey]];
  return [...above, [...first, ...words('  ', el('a:rPr', { lang: language })), grey]];
}

function ground(point: NativePoint, series: NativeSeries, colors: DeckColors): Xml {
  const covered = series.labels === 'inside' && isHatched(point.fill);
  return el('c:spPr', {}, covered ? colors.fill('white') : noFill, noLine);
}

/** A label away from its side of the mark. */
function moved(drop: number): Xml {
  return el('c:layout', {}, el('c:manualLayout', {}, el('c:x', { val: 0 }), el('c:y', { val: drop })));
}

function pointLabel(point: NativePoint | null, index: number, series: NativeSeries, context: ChartContext): Xml {
  const label = point?.label;
  const idx = el('c:idx', { val: index });
  if (point === null || label === undefined) return el('c:dLbl', {}, idx, el('c:delete', { val: 1 }));
  const { chart, colors } = context;
  const key = `${chart.id} ${series.name} ${index}`;
  const color = series.labels === 'inside' ? labelColor(point.fill, series) : 'ink';
  const properties = el('a:pPr', {}, el('a:defRPr', { sz: Math.round(chart.labelSize * 100) }, colors.fill(color)));
  const end = el('a:endParaRPr', { lang: context.language });
  const paragraphs = labelLines({ label, decimal: point.decimal }, key, {
    ...context,
    secondary: color === 'white' ? 'white' : 'grey',
  }).map((line) => el('a:p', {}, properties, line, end));
  const body = el('a:bodyPr', { wrap: 'none', anchor: 'ctr' });
  const range = label.secondary !== undefined && [
    extensions(el('c15:dlblFieldTable'), el('c15:showDataLabelsRange', { val: 1 })),
  ];
  return el(
    'c:dLbl',
    {},
    idx,
    label.drop !== undefined && moved(label.drop),
    el('c:tx', {}, el('c:rich', {}, body, el('a:lstStyle'), paragraphs)),
    label.format !== undefined && el('c:numFmt', { formatCode: label.format, sourceLinked: 0 }),
    ground(point, series, colors),
    el('c:dLblPos', { val: label.side === undefined ? positions[series.labels] : sides[label.side] }),
    shows(label.format !== undefined, label.shows === 'x'),
    range,
  );
}

/** `c:dLbls` of a series, one label a point; without any label the series gets none. */
export function seriesLabels(series: NativeSeries, context: ChartContext): Xml | undefined {
  if (series.points.every((point) => point?.label === undefined)) return undefined;
  const { chart, colors } = context;
  const ranged = series.points.some((point) => point?.label?.secondary !== undefined);
  const valued = series.points.some((point) => point?.label?.format !== undefined);
  return el(
    'c:dLbls',
    {},
    series.points.map((point, index) => pointLabel(point, index, series, context)),
    el('c:spPr', {}, noFill, noLine),
    textProperties(colors, { size: chart.labelSize, color: 'ink', bold: true, wrap: 'none' }),
    el('c:dLblPos', { val: positions[series.labels] }),
    shows(valued),
    ranged && extensions(el('c15:showDataLabelsRange', { val: 1 }), el('c15:showLeaderLines', { val: 0 })),
  );
}
