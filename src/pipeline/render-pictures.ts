import { renderChartPng } from '../chart/index.ts';
import type { OutputCache } from './cache/output-cache.ts';
import type { PlannedPicture } from './plan.ts';
import type { TypesetContext } from './typeset.ts';
import { facesOf } from './typeset.ts';
import type { OutputFile } from './write-files.ts';

/** A picture with the names of the faces in it. */
export interface RenderedPicture extends OutputFile {
  readonly faces: readonly string[];
}

/** Renders the pictures of charts, or takes those that are the same; while one is compressed the next is drawn. */
export async function renderPictures(
  pictures: readonly PlannedPicture[],
  { charts, theme, openFonts }: TypesetContext,
  cache: OutputCache,
): Promise<readonly RenderedPicture[]> {
  const files = pictures.map(async ({ chart: id, file }): Promise<readonly RenderedPicture[]> => {
    const chart = charts.get(id);
    if (chart === undefined) return [];
    const { kept, keep } = await cache.entry({ picture: chart });
    if (kept !== undefined) return [{ path: file, bytes: kept.bytes, faces: kept.head as readonly string[] }];
    const fonts = openFonts();
    const bytes = await renderChartPng(chart, { theme, fonts });
    const faces = facesOf(fonts);
    await keep({ head: faces, bytes });
    return [{ path: file, bytes, faces }];
  });
  return (await Promise.all(files)).flat();
}
