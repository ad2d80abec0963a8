import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { contrastRatio, leastContrast, smallestSize, widestTracking } from '../../theme/index.ts';
import type { Brief, BriefPage, PageDraw, SceneDraw, TextDraw } from '../brief.ts';
import { groundBehind } from './ground-behind.ts';

/** What of the words of each page is cut off, falls apart, or is too small or too faint to read; said once a page for each. */
export function checkTexts(brief: Brief): readonly Diagnostic[] {
  return brief.pages.flatMap((page, index) => checkPage(page, index + 1, brief));
}

function checkPage({ draws }: BriefPage, page: number, brief: Brief): readonly Diagnostic[] {
  const texts = draws.filter((draw) => draw.op === 'text');
  const words = texts.filter(({ text }) => text.trim() !== '');
  const over = draws.find((draw) => (draw.op === 'text' || draw.op === 'scene') && outside(draw, brief));
  const loose = texts.find((draw) => draw.tracking / draw.size > widestTracking);
  // raised marks are smaller by nature, and links to what they stand for
  const small = words.find((draw) => draw.rise === 0 && draw.size < smallestSize);
  const faint = words.find((draw) => contrastOn(draw, draws) < leastContrast.text);
  return [
    ...(over === undefined ? [] : [diagnose('text-outside-page', { text: nameOf(over), page })]),
    ...(loose === undefined
      ? []
      : [diagnose('tracking-too-wide', { text: loose.text, share: loose.tracking / loose.size })]),
    ...(small === undefined
      ? []
      : [diagnose('text-too-small', { text: small.text.trim(), page, size: small.size, least: smallestSize })]),
    ...(faint === undefined
      ? []
      : [
          diagnose('text-too-faint', {
            text: faint.text.trim(),
            page,
            ratio: contrastOn(faint, draws),
            least: leastContrast.text,
          }),
        ]),
  ];
}

function outside(draw: TextDraw | SceneDraw, { width, height }: Brief): boolean {
  if (draw.op === 'text') return draw.x < 0 || draw.x + draw.width > width || draw.y > height || draw.y < draw.size / 2;
  const { x, y, scene } = draw;
  return x < 0 || y < 0 || x + scene.width > width || y + scene.height > height;
}

function nameOf(draw: PageDraw): string {
  return draw.op === 'text' ? draw.text : draw.op === 'scene' ? draw.chart : '';
}

function contrastOn(draw: TextDraw, draws: readonly PageDraw[]): number {
  return contrastRatio(draw.color, groundBehind(draw, draws));
}
