import type { PlannedPicture } from './plan.ts';
import type { TypesetContext } from './typeset.ts';
import type { OutputFile } from './write-outputs.ts';

/** Renders the pictures of charts; the canvas is loaded only when there is one to render. */
export async function renderPictures(
  pictures: readonly PlannedPicture[],
  context: TypesetContext,
): Promise<readonly OutputFile[]> {
  if (pictures.length === 0) return [];
  const { renderChartPng } = await import('../chart/png/index.ts');
  const files: OutputFile[] = [];
  for (const { chart: id, file } of pictures) {
    const chart = context.charts.get(id);
    if (chart !== undefined) files.push({ path: file, bytes: await renderChartPng(chart, context) });
  }
  return files;
}
