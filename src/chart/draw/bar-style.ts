import type { Theme } from '../../theme/index.ts';
import { contrastRatio, mixColors } from '../../theme/index.ts';
import type { Chart, ChartPoint } from '../chart.ts';

/** How one bar is painted. Colours are `#RRGGBB`, lengths points. */
export interface BarStyle {
  readonly ground: string;
  readonly outline?: { readonly color: string; readonly width: number; readonly dash: readonly number[] };
  readonly hatch?: { readonly color: string; readonly width: number; readonly gap: number; readonly falling: boolean };
  /** Text inside the bar. */
  readonly textColor: string;
}

/** Strength of the line's colour in the ground of outlined bars: of a single one, an emphasised one, and of neighbours in a stack or group. */
const groundStrength = 0.12;
const emphasisedStrength = 0.38;
const seriesStrengths = [0.24, 0.12, 0.06] as const;
const projected = { dash: [3, 2], hatchStrength: 0.18 } as const;

/** The paint of a bar: solid for what is reported; outlines, hatches and dashes for what is not, so that no meaning hangs on colour alone. */
export function barStyle(chart: Chart, point: ChartPoint, series: number, theme: Theme): BarStyle {
  const color = solidColor(chart, point, series, theme);
  switch (point.fill) {
    case 'solid':
    case 'emphasis':
    case 'context':
      return { ground: color, textColor: textColorOn(color, theme) };
    case 'promised':
      return outlined(chart, point, { series, theme, dash: [] });
    case 'projected': {
      const style = outlined(chart, point, { series, theme, dash: projected.dash });
      return {
        ...style,
        hatch: {
          ...projectedHatch(theme),
          color: mixColors(style.ground, role(theme, 'line'), projected.hatchStrength),
        },
      };
    }
    case 'not-itemised':
      return {
        ground: theme.colors.white,
        outline: { color: role(theme, 'line'), width: theme.chart.outlineWidth, dash: [] },
        hatch: { color: role(theme, 'line'), width: theme.chart.hatchWidth, gap: theme.chart.hatchGap, falling: false },
        textColor: theme.colors.ink,
      };
  }
}

/** The hatch of what is projected, without its colour. */
export function projectedHatch(theme: Theme): {
  readonly width: number;
  readonly gap: number;
  readonly falling: boolean;
} {
  return { width: theme.chart.hatchWidth, gap: theme.chart.projectedHatchGap, falling: true };
}

function outlined(
  chart: Chart,
  point: ChartPoint,
  { series, theme, dash }: { readonly series: number; readonly theme: Theme; readonly dash: readonly number[] },
): BarStyle {
  const line = role(theme, 'line');
  const alone = standsAlone(chart, series, point);
  const plain = alone ? groundStrength : (seriesStrengths[series % seriesStrengths.length] ?? groundStrength);
  return {
    ground: mixColors(theme.colors.white, line, point.emphasised ? emphasisedStrength : plain),
    outline: {
      color: point.emphasised ? role(theme, 'emphasis') : line,
      width: theme.chart.outlineWidth * (point.emphasised ? 1.3 : 1),
      dash,
    },
    textColor: theme.colors.ink,
  };
}

function solidColor(chart: Chart, point: ChartPoint, series: number, theme: Theme): string {
  if (point.fill === 'context') return role(theme, 'context');
  if (point.fill === 'emphasis') return role(theme, 'emphasis');
  if (standsAlone(chart, series, point)) return role(theme, 'solid');
  const names = theme.chart.series;
  return theme.colors[names[series % names.length] ?? theme.chart.colors.solid];
}

/** True for the only series of a chart, and in stacks for the only bar of its category: no neighbour to be told apart from. */
function standsAlone(chart: Chart, series: number, point: ChartPoint): boolean {
  if (chart.series.length === 1) return true;
  if (chart.stack === 'none') return false;
  const category = chart.series[series]?.points.indexOf(point) ?? -1;
  return chart.series.filter(({ points }) => points[category]).length === 1;
}

function role(theme: Theme, name: keyof Theme['chart']['colors']): string {
  return theme.colors[theme.chart.colors[name]];
}

function textColorOn(ground: string, theme: Theme): string {
  const { white, ink } = theme.colors;
  return contrastRatio(white, ground) >= 4.5 ? white : ink;
}
