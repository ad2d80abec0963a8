import type { Element } from '@xmldom/xmldom';
import { childOf, childrenOf } from '../../../opc/index.ts';
import type { PackageFile } from '../package/package-file.ts';
import { chartTexts } from './chart-texts.ts';
import { groundBehind, groundIn } from './ground-of.ts';
import type { PageShape } from './page-shape.ts';
import { withChildren } from './page-shape.ts';
import { fillIn, paintedOn } from './painted-color.ts';
import { chartIn } from './seen-chart.ts';
import type { SlidePage } from './slide-page.ts';
import type { SeenRun } from './text-look.ts';
import { runsIn, shapeRuns } from './text-look.ts';

/** Text of a slide with what it stands on. */
export interface SeenText extends SeenRun {
  readonly shape: PageShape;
  /** `#RRGGBB`; undefined where it is a picture or a gradient. */
  readonly ground: string | undefined;
}

/** The table or chart of a graphic frame. */
export function graphicData(shape: PageShape): Element | undefined {
  return shape.kind === 'graphic' ? childOf(shape.element, 'a:graphic', 'a:graphicData') : undefined;
}

function tableTexts(table: Element, shape: PageShape, page: SlidePage): readonly SeenText[] {
  const behind = groundBehind(shape, page);
  const styles = page.usualText === undefined ? [] : [page.usualText];
  const cells = childrenOf(table, 'a:tr').flatMap((row) => childrenOf(row, 'a:tc'));
  return cells.flatMap((cell) => {
    const ground = paintedOn(behind, fillIn(childOf(cell, 'a:tcPr'), page.colors));
    return runsIn(childOf(cell, 'a:txBody'), { styles, page }).map((run) => ({ ...run, shape, ground }));
  });
}

function textsOf(shape: PageShape, page: SlidePage, file: PackageFile): readonly SeenText[] {
  const data = graphicData(shape);
  const table = childOf(data, 'a:tbl');
  if (table !== undefined) return tableTexts(table, shape, page);
  const chart = chartIn(shape, page, file);
  if (chart !== undefined) return chartTexts(chart);
  if (shape.kind !== 'shape') return [];
  const ground = groundIn(shape, page);
  return shapeRuns(shape, page).map((run) => ({ ...run, shape, ground }));
}

/** All text that a slide shows, in the order in which it is drawn. */
export function seenTexts(page: SlidePage, file: PackageFile): readonly SeenText[] {
  return page.shapes
    .flatMap(withChildren)
    .filter(({ isHidden }) => !isHidden)
    .flatMap((shape) => textsOf(shape, page, file))
    .filter(({ text }) => text.trim() !== '');
}
