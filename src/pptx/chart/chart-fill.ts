import type { ChartFill } from '../../chart/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import type { NativeSeries } from '../presentation/native-chart.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';

/** Ground and line of a fill; `own` takes the colour of the series. */
type Look = (colors: DeckColors, own: ColorRole) => readonly Xml[];

const looks: Readonly<Record<ChartFill, Look>> = {
  solid: (colors, own) => [colors.fill(own), noLine],
  emphasis: (colors) => [colors.fill('navy'), noLine],
  context: (colors) => [colors.fill('steel'), noLine],
  promised: (colors, own) => [colors.fill('tint'), colors.line(own, 1.5)],
  projected: (colors, own) => [colors.hatch('wdDnDiag', 'rule', 'white'), colors.line(own, 1.5)],
  'not-itemised': (colors, own) => [colors.hatch('wdUpDiag', own, 'white'), colors.line(own, 1)],
};

/** `c:spPr` of a bar; nothing is told by colour alone. */
export function barProperties(fill: ChartFill, series: NativeSeries, colors: DeckColors): Xml {
  if (series.color === 'none') return el('c:spPr', {}, noFill, noLine);
  return el('c:spPr', {}, looks[fill](colors, series.color));
}

/** Whether a label on top of the fill must cover it to be read. */
export function isHatched(fill: ChartFill): boolean {
  return fill === 'not-itemised' || fill === 'projected';
}

/** Colour of a label on the fill: white on dark bars, ink on light ones. */
export function labelColor(fill: ChartFill, series: NativeSeries): ColorRole {
  const dark: readonly (ColorRole | 'none')[] = ['navy', 'blue', 'teal', 'ochre', 'accent', 'grey', 'ink'];
  if (fill === 'emphasis') return 'white';
  return fill === 'solid' && dark.includes(series.color) ? 'white' : 'ink';
}
