import type { Chart } from '../../src/chart/index.ts';
import { toChartHead } from '../../src/chart/index.ts';
import type { Flow } from '../../src/document/index.ts';
import type { NativeChart } from '../../src/pptx/index.ts';
import { toPresentation } from '../../src/pptx/index.ts';
import { fixtureContext } from '../pptx/fixture/deck.ts';

/** A chart as PowerPoint will hold it on a slide of its own. */
export function nativeChartOf(chart: Chart): NativeChart {
  const figure: Flow = { type: 'chart', ...toChartHead(chart), marks: [], place: chart.place };
  const heading: Flow = { type: 'heading', depth: 2, children: chart.title, place: chart.place };
  const context = fixtureContext({ charts: new Map([[chart.id, chart]]) });
  const { sections } = toPresentation({ type: 'root', children: [heading, figure] }, context).value;
  const contents = sections.flatMap(({ slides }) => slides.flatMap(({ placeholders }) => placeholders));
  const [native] = contents.flatMap(({ content }) => (content.kind === 'chart' ? content.chart : []));
  if (native === undefined) throw new Error('the slide has a chart');
  return native;
}
