import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Chart } from '../chart.ts';
import { layoutChart } from '../draw/layout.ts';
import { toChartjs } from '../draw/to-chartjs.ts';
import type { Scene } from '../scene.ts';
import { chartLibrary } from './chart-library.ts';
import { canvasFamily } from './css-font.ts';
import { round } from './matrix.ts';
import { RecordingContext } from './recording-context.ts';

/** Chart.js snaps to device pixels; at 8 a point nothing lies visibly off its value. */
const density = 8;

/** What a scene is drawn with. */
interface SceneOptions {
  /** Points; the height follows from what the chart holds. */
  readonly width: number;
  readonly theme: Theme;
  readonly fonts: FontBook;
}

/** Scenes drawn before: the pack's brief and its section's show the same chart at the same width. */
const drawn = new WeakMap<Chart, { readonly options: SceneOptions; readonly scene: Scene }[]>();

/** Draws a chart as a scene, or gives the one drawn before from the same chart, theme and fonts at the same width. */
export function toScene(chart: Chart, options: SceneOptions): Scene {
  const { width, theme, fonts } = options;
  const known = drawn.get(chart) ?? [];
  drawn.set(chart, known);
  const same = known.find(
    ({ options: other }) => other.width === width && other.theme === theme && other.fonts === fonts,
  );
  if (same !== undefined) return same.scene;
  const scene = drawScene(chart, options);
  known.push({ options, scene });
  return scene;
}

function drawScene(chart: Chart, options: SceneOptions): Scene {
  const layout = layoutChart(chart, options);
  const { theme, fonts } = options;
  const config = toChartjs(chart, { layout, theme, density });
  const canvas = { width: layout.width, height: layout.height, getContext: () => context };
  const context: RecordingContext = new RecordingContext(canvas, {
    width: layout.width,
    height: layout.height,
    ratio: density,
    theme,
    fonts,
  });
  const { Chart: ChartJs, BasicPlatform } = chartLibrary();
  withDefaults(theme, () => {
    // Without a named platform Chart.js takes a test's simulated browser for a real one.
    const drawing = new ChartJs(canvas as unknown as HTMLCanvasElement, { ...config, platform: BasicPlatform });
    context.close();
    drawing.destroy();
  });
  return {
    width: round(layout.width),
    height: round(layout.height),
    ops: context.close(),
    ...('omitted' in layout && layout.omitted.length > 0 ? { omitted: layout.omitted } : {}),
    warnings: context.warnings,
  };
}

/** Font and locale of axes can only be set as Chart.js defaults; they are put back because others may use the library too. */
function withDefaults(theme: Theme, draw: () => void): void {
  const { defaults } = chartLibrary();
  const { family } = defaults.font;
  const { locale } = defaults;
  const label = theme.faces[theme.styles.chartLabel.face];
  if (label !== undefined) defaults.font.family = `'${canvasFamily(label)}'`;
  defaults.locale = 'en-GB';
  try {
    draw();
  } finally {
    if (family === undefined) delete defaults.font.family;
    else defaults.font.family = family;
    defaults.locale = locale;
  }
}
