import { renderChartPng } from '../chart/index.ts';
import type { PlannedPicture } from './plan.ts';
import type { TypesetContext } from './typeset.ts';
import type { OutputFile } from './write-outputs.ts';

/** Renders the pictures of charts. */
export async function renderPictures(
  pictures: readonly PlannedPicture[],
  context: TypesetContext,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { chart: id, file } of pictures) {
    const chart = context.charts.get(id);
    if (chart !== undefined) files.push({ path: file, bytes: await renderChartPng(chart, context) });
  }
  return files;
}
