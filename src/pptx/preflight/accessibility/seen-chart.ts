import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf, integerOf, relationshipOf } from '../../../opc/index.ts';
import type { PackageFile } from '../package/package-file.ts';
import { groundBehind } from './ground-of.ts';
import type { PageShape } from './page-shape.ts';
import { fillIn, paintedOn } from './painted-color.ts';
import type { SlidePage } from './slide-page.ts';

/** A chart on its slide. */
export interface SeenChart {
  readonly root: Element;
  readonly shape: PageShape;
  readonly page: SlidePage;
  /** What it is drawn on, `#RRGGBB`; undefined where that cannot be told. */
  readonly ground: string | undefined;
}

/** The chart in a graphic frame; undefined where there is another graphic, or none that can be read. */
export function chartIn(shape: PageShape, page: SlidePage, file: PackageFile): SeenChart | undefined {
  const chart = shape.kind === 'graphic' ? childOf(shape.element, 'a:graphic', 'a:graphicData', 'c:chart') : undefined;
  const part = chart === undefined ? undefined : file.target(page.part, relationshipOf(chart));
  const root = part === undefined ? undefined : file.root(part);
  if (root === undefined) return undefined;
  const fills = [childOf(root, 'c:spPr'), childOf(root, 'c:chart', 'c:plotArea', 'c:spPr')];
  const ground = fills.reduce(
    (behind, properties) => paintedOn(behind, fillIn(properties, page.colors)),
    groundBehind(shape, page),
  );
  return { root, shape, page, ground };
}

/** The properties of a point of a series (`c:spPr`): its own, or those of the series. */
export function pointProperties(series: Element, index: number): Element | undefined {
  const point = childrenOf(series, 'c:dPt').find((one) => integerOf(childOf(one, 'c:idx'), 'val') === index);
  return childOf(point, 'c:spPr') ?? childOf(series, 'c:spPr');
}

/** The plots of a chart (`c:barChart`, `c:lineChart`). */
export function plotsIn(root: Element): readonly Element[] {
  const area = childOf(root, 'c:chart', 'c:plotArea');
  const names = [
    'c:barChart',
    'c:lineChart',
    'c:scatterChart',
    'c:areaChart',
    'c:pieChart',
    'c:doughnutChart',
  ] as const;
  return names.flatMap((name) => childrenOf(area, name));
}
