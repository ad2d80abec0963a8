import { renderChartPng } from '../chart/index.ts';
import type { PlannedPicture } from './plan.ts';
import type { TypesetContext } from './typeset.ts';
import type { OutputFile } from './write-files.ts';

/** Renders the pictures of charts; while one is compressed the next is drawn. */
export async function renderPictures(
  pictures: readonly PlannedPicture[],
  context: TypesetContext,
): Promise<readonly OutputFile[]> {
  const files = pictures.map(async ({ chart: id, file }): Promise<readonly OutputFile[]> => {
    const chart = context.charts.get(id);
    return chart === undefined ? [] : [{ path: file, bytes: await renderChartPng(chart, context) }];
  });
  return (await Promise.all(files)).flat();
}
