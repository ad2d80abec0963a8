import { renderChartPng } from '../chart/index.ts';
import type { OutputCache } from './cache/output-cache.ts';
import type { PlannedPicture } from './plan.ts';
import type { TypesetContext } from './typeset.ts';
import type { OutputFile } from './write-files.ts';

/** Renders the pictures of charts; while one is compressed the next is drawn. */
export async function renderPictures(
  pictures: readonly PlannedPicture[],
  { charts, theme, fonts }: TypesetContext,
  cache: OutputCache,
): Promise<readonly OutputFile[]> {
  const files = pictures.map(async ({ chart: id, file }): Promise<readonly OutputFile[]> => {
    const chart = charts.get(id);
    if (chart === undefined) return [];
    const bytes = await cache.get({ picture: chart }, fonts, (fonts) => renderChartPng(chart, { theme, fonts }));
    return [{ path: file, bytes }];
  });
  return (await Promise.all(files)).flat();
}
