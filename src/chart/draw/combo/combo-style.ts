import type { Theme } from '../../../theme/index.ts';
import { contrastRatio } from '../../../theme/index.ts';
import type { Chart, ChartPoint } from '../../chart.ts';
import type { BarStyle } from '../bar-style.ts';
import { barStyle } from '../bar-style.ts';

/** The paint of a column of a combo: lighter than that of bars alone, so that the dark line stands out from it without its colour, too. */
export function columnStyle(chart: Chart, point: ChartPoint, theme: Theme): BarStyle {
  const { colors, chart: tokens } = theme;
  if (point.fill === 'solid' || point.fill === 'emphasis') {
    const ground = colors[point.fill === 'solid' ? tokens.colors.context : tokens.colors.solid];
    return { ground, textColor: contrastRatio(colors.white, ground) >= 4.5 ? colors.white : colors.ink };
  }
  return barStyle({ ...chart, series: chart.series.slice(0, 1) }, point, 0, theme);
}

/** The colour of the line of a combo. */
export function comboLineColor({ colors, chart: { colors: roles } }: Theme): string {
  return colors[roles.emphasis];
}
