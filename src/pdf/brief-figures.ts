import { type Charts, drawnFigures } from '../chart/index.ts';
import type { PrintedFigure } from '../trace/index.ts';
import { inOrderOfWords } from '../trace/index.ts';
import type { Brief, SceneDraw, TextDraw } from './brief.ts';

/**
 * Every print of a fact in a brief, in the order of its draws: mentions in the words of its pages, and what its charts print. A mention
 * that runs on over lines or pages is one, on the page where it begins. Artifacts, such as the head that a table repeats, do not count.
 *
 * @param brief laid out from a marked document (`toMarked`), which numbers the mentions
 * @param charts those that it was laid out with
 */
export function briefFigures(brief: Brief, charts: Charts): readonly PrintedFigure[] {
  const figures: OpenFigure[] = [];
  const mentions = new Map<number, { readonly figure: OpenFigure; last: TextDraw }>();
  brief.pages.forEach(({ draws }, index) => {
    for (const draw of draws) {
      if (typeof draw.owner === 'string') continue;
      if (draw.op === 'scene') figures.push(...chartFigures(draw, index + 1, charts));
      if (draw.op !== 'text' || draw.fact === undefined || draw.mention === undefined) continue;
      const begun = mentions.get(draw.mention);
      if (begun !== undefined) {
        begun.figure.text += `${parting(begun.last, draw)}${wordsOf(draw)}`;
        begun.last = draw;
        continue;
      }
      const { fact, mention } = draw;
      const figure: OpenFigure = { fact, text: wordsOf(draw), number: index + 1, part: 'text', mention };
      mentions.set(mention, { figure, last: draw });
      figures.push(figure);
    }
  });
  return figures.map((figure) => ({ ...figure, text: figure.text.trim() }));
}

/** A figure whose words may go on in a later draw. */
interface OpenFigure extends Omit<PrintedFigure, 'text'> {
  text: string;
}

/** What a draw prints, without the space that only parts it from the next line. */
function wordsOf({ text, joined = false }: TextDraw): string {
  return joined ? text.slice(0, -1) : text;
}

/** What stands between two draws of one print: a forced break takes the place of a space. */
function parting(before: TextDraw, next: TextDraw): string {
  const isOpen = before.joined === true || before.softHyphen !== undefined || before.text.endsWith(' ');
  return isOpen || before.y === next.y ? '' : ' ';
}

/** What a chart prints, in the order in which its labels are drawn: a share stands at its bar, the label of a short one behind the others. */
function chartFigures({ chart: id, scene }: SceneDraw, number: number, charts: Charts): readonly OpenFigure[] {
  const chart = charts.get(id);
  if (chart === undefined) return [];
  const drawn = scene.ops.flatMap((op) => (op.op === 'text' ? [op.text] : [])).join('\n');
  const figures = drawnFigures(chart, scene.omitted).map(
    ({ label, ...figure }): OpenFigure => ({ ...figure, text: label, number, part: 'chart', chart: id }),
  );
  return inOrderOfWords(drawn, figures);
}
