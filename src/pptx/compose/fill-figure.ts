import type { ChartFigure, Image } from '../../document/index.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import type { ChartTarget, FilledChart } from './fill-chart.ts';
import { fillChart } from './fill-chart.ts';
import { fillPicture } from './fill-picture.ts';

/** A chart or an image in its placeholder. */
export function fillFigure(figure: ChartFigure | Image, target: ChartTarget, context: DeckContext): FilledChart {
  return figure.type === 'image' ? fillPicture(figure, target, context) : fillChart(figure, target, context);
}
