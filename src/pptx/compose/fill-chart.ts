import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { ChartFigure } from '../../document/index.ts';
import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import { toNativeChart } from '../native-chart/to-native-chart.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { toPoints } from '../xml/units.ts';
import { figureTitleRuns } from './figure-title.ts';
import { fillLine } from './fill-line.ts';

/** Where a chart and the line over it go. */
export interface ChartTarget {
  readonly layout: LayoutRole;
  readonly placeholder: PlaceholderKey;
  readonly title: PlaceholderKey;
  /** Smaller than the placeholder, where a callout needs room. */
  readonly box?: Rectangle;
}

export interface FilledChart {
  readonly filled: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A chart in its placeholder with measure and unit over it; the finding is the headline of the slide. */
export function fillChart(figure: ChartFigure, target: ChartTarget, context: DeckContext): FilledChart {
  const chart = context.charts.get(figure.chart);
  if (chart === undefined) throw new Error(`no chart ${figure.chart}: references are checked before a deck is made`);
  const box = target.box ?? placeholderOf(target.layout, target.placeholder, context).box;
  const native = toNativeChart(chart, { w: toPoints(box.w), h: toPoints(box.h) }, context);
  const words = figure.subtitle.length > 0 ? figure.subtitle : figure.title;
  const line = { layout: target.layout, placeholder: target.title, maxLines: 1, smallest: 11 } as const;
  const title = fillLine(
    figureTitleRuns([], words, chart.unitLabel),
    { ...line, what: `the subtitle of the chart \`${chart.id}\``, place: figure.place },
    context,
  );
  const tight = diagnose(
    'slide-text-overflow',
    { what: `a label of the chart \`${chart.id}\`` },
    { place: figure.place },
  );
  return {
    filled: [
      ...title.filled,
      {
        placeholder: target.placeholder,
        content: { kind: 'chart', chart: native.chart },
        ...(target.box === undefined ? {} : { box: target.box }),
      },
    ],
    diagnostics: [...title.diagnostics, ...(native.tight ? [tight] : [])],
  };
}
