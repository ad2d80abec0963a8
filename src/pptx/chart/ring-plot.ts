import type { NativeRing } from '../presentation/native-chart.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { barProperties } from './chart-fill.ts';
import type { ChartContext } from './chart-labels.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { numberReference, stringReference, textProperties } from './chart-text.ts';

/** Per cent of the ring that is empty. */
const hole = 62;

/** The parts of a whole as a ring, clockwise from the top. */
export function ringPlot(sheet: ChartSheet, { chart, colors }: ChartContext): Xml {
  const [series] = chart.series;
  const [column] = sheet.values;
  if (series === undefined || column === undefined) throw new Error(`chart ${chart.id} has no parts`);
  const decimals = series.points.map((point) => point?.decimal ?? null);
  return el(
    'c:doughnutChart',
    {},
    el('c:varyColors', { val: 1 }),
    el(
      'c:ser',
      {},
      el('c:idx', { val: 0 }),
      el('c:order', { val: 0 }),
      el('c:tx', {}, stringReference(column.head, [series.name])),
      series.points.map(
        (point, index) =>
          point !== null &&
          el(
            'c:dPt',
            {},
            el('c:idx', { val: index }),
            el('c:bubble3D', { val: 0 }),
            barProperties(point, series, colors),
          ),
      ),
      el('c:cat', {}, stringReference(sheet.categories.range, chart.categories)),
      el('c:val', {}, numberReference(column, decimals)),
    ),
    el('c:firstSliceAng', { val: 0 }),
    el('c:holeSize', { val: hole }),
  );
}

function edges(box: Readonly<Record<string, number>>): Xml {
  const modes = [el('c:xMode', { val: 'edge' }), el('c:yMode', { val: 'edge' })];
  const fractions = Object.entries(box).map(([name, value]) => el(`c:${name}`, { val: value }));
  return el('c:layout', {}, el('c:manualLayout', {}, modes, fractions));
}

/** The total in the middle of the ring: the only words that a ring can hold are its title. */
export function ringTitle({ total, center, totalSize }: NativeRing, { chart, colors, language }: ChartContext): Xml {
  const sz = Math.round(chart.labelSize * 100);
  const paragraphs = total.map((words, index) => {
    const properties = el(
      'a:rPr',
      { lang: language, sz, b: index === 0 ? 1 : 0 },
      colors.fill(index === 0 ? 'ink' : 'grey'),
    );
    const own = el('a:pPr', {}, el('a:defRPr', { sz, b: index === 0 ? 1 : 0 }));
    return el('a:p', {}, own, el('a:r', {}, properties, el('a:t', {}, text(words))));
  });
  return el(
    'c:title',
    {},
    el('c:tx', {}, el('c:rich', {}, el('a:bodyPr', { wrap: 'none' }), el('a:lstStyle'), paragraphs)),
    edges({ x: round(center.x - totalSize.w / 2), y: round(center.y - totalSize.h / 2) }),
    el('c:overlay', { val: 1 }),
  );
}

/** The list of the parts with their figures. */
export function ringLegend({ list }: NativeRing, { chart, colors }: ChartContext): Xml {
  const words = textProperties(colors, { size: chart.labelSize, color: 'ink' });
  return el('c:legend', {}, el('c:legendPos', { val: 'r' }), edges(list), el('c:overlay', { val: 0 }), words);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
