import type { ChartFill } from '../../chart/index.ts';
import type { ColorRole } from '../../theme/index.ts';
import type { NativePoint, NativeSeries } from '../presentation/native-chart.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';

/** What decides how a bar looks besides its fill. */
interface Own {
  /** Colour of the series. */
  readonly color: ColorRole;
  /** Points. */
  readonly outline: number;
  /** A light shade of its own colour inside an outline, to be found again in a list. */
  readonly shaded: boolean;
}

/** Ground and line of a fill. */
type Look = (colors: DeckColors, own: Own) => readonly Xml[];

const outlines = { plain: 1.5, emphasised: 2.5 } as const;

/** Per cent. */
const shadeStrength = 28;

function shade(colors: DeckColors, { color, shaded }: Own): Xml {
  return shaded ? colors.fill(color, shadeStrength) : colors.fill('tint');
}

const looks: Readonly<Record<ChartFill, Look>> = {
  solid: (colors, { color }) => [colors.fill(color), noLine],
  emphasis: (colors) => [colors.fill('navy'), noLine],
  context: (colors) => [colors.fill('steel'), noLine],
  promised: (colors, own) => [shade(colors, own), colors.line(own.color, own.outline)],
  projected: (colors, own) => [shade(colors, own), colors.line(own.color, own.outline, { dash: 'sysDash' })],
  'not-itemised': (colors, { color }) => [colors.hatch('wdUpDiag', color, 'white'), colors.line(color, 1)],
};

/** `c:spPr` of a bar; nothing is told by colour alone. */
export function barProperties(
  point: Pick<NativePoint, 'fill' | 'emphasised' | 'color'>,
  series: NativeSeries,
  colors: DeckColors,
): Xml {
  if (series.color === 'none') return el('c:spPr', {}, noFill, noLine);
  const outline = point.emphasised === true ? outlines.emphasised : outlines.plain;
  const own = { color: point.color ?? series.color, outline, shaded: point.color !== undefined };
  return el('c:spPr', {}, looks[point.fill](colors, own));
}

/** Whether a label on top of the fill must cover it to be read. */
export function isHatched(fill: ChartFill): boolean {
  return fill === 'not-itemised';
}

/** Colour of a label on the fill: white on dark bars, ink on light ones. */
export function labelColor(fill: ChartFill, series: NativeSeries): ColorRole {
  const dark: readonly (ColorRole | 'none')[] = ['navy', 'blue', 'teal', 'ochre', 'accent', 'grey', 'ink'];
  if (fill === 'emphasis') return 'white';
  return fill === 'solid' && dark.includes(series.color) ? 'white' : 'ink';
}
