import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { ParagraphStyle } from '../grid/paragraph-style.ts';
import type { Paragraph, Run } from '../presentation/presentation.ts';
import type { MeasuredRun } from './greedy-lines.ts';
import { greedyLines } from './greedy-lines.ts';

/** What measuring needs: the faces that stand for the deck's fonts. */
export interface Metrics {
  readonly theme: Theme;
  readonly fonts: FontBook;
}

/** Natural line spacing of the two fonts as a multiple of the size: Cambria and Calibri, which the stand-ins share. */
const lineHeights = { major: 1.172, minor: 1.2207 } as const;

/** Superiors are set at two thirds of the size around them. */
const superiorSize = 0.66;

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function toTextRun(run: Run, style: ParagraphStyle, { theme }: Metrics): MeasuredRun {
  const font = run.font ?? style.font;
  const metrics = font === 'major' ? theme.deck.majorMetrics : theme.deck.minorMetrics;
  const { face, strong, factor, capitals = factor } = metrics;
  const size = (run.size ?? style.size) * (run.raise === undefined ? 1 : superiorSize);
  const text = style.capitals ? run.text.toUpperCase() : run.text;
  return {
    text,
    face: (run.bold ?? style.bold) ? strong : face,
    // a wider size stands for the wider font
    size: size * (capitals !== factor && isCapitals(text) ? capitals : factor),
    tracking: run.tracking ?? style.tracking,
  };
}

/** Results by the runs they were measured for: the same paragraph is tried on many heights and sizes. */
const measured = new WeakMap<FontBook, WeakMap<readonly Run[], Map<string, readonly number[]>>>();

function resultsFor(runs: readonly Run[], { fonts }: Metrics): Map<string, readonly number[]> {
  const byRuns = measured.get(fonts) ?? new WeakMap<readonly Run[], Map<string, readonly number[]>>();
  measured.set(fonts, byRuns);
  const results = byRuns.get(runs) ?? new Map<string, readonly number[]>();
  byRuns.set(runs, results);
  return results;
}

/** Widths of the lines that PowerPoint will break the runs into, in points. */
export function lineWidths(
  runs: readonly Run[],
  style: ParagraphStyle,
  width: number,
  metrics: Metrics,
): readonly number[] {
  const results = resultsFor(runs, metrics);
  const { size, font, bold, capitals, tracking } = style;
  const key = [size, font, bold, capitals, tracking, width].join();
  const known = results.get(key);
  if (known !== undefined) return known;
  const textRuns = runs.filter((run) => run.text !== '').map((run) => toTextRun(run, style, metrics));
  const widths = greedyLines(textRuns, width, metrics.fonts);
  results.set(key, widths);
  return widths;
}

/** Width of the runs on one line, in points. */
export function runsWidth(runs: readonly Run[], style: ParagraphStyle, metrics: Metrics): number {
  return lineWidths(runs, style, 100_000, metrics).reduce((widest, width) => Math.max(widest, width), 0);
}

/** Height of one line: the largest size in it. */
export function lineHeight(runs: readonly Run[], style: ParagraphStyle, { theme: { deck } }: Metrics): number {
  const { leading = 1 } = style.font === 'major' ? deck.majorMetrics : deck.minorMetrics;
  const sizes = runs.map((run) => run.size ?? style.size);
  return Math.max(...sizes, sizes.length === 0 ? style.size : 0) * lineHeights[style.font] * leading;
}

/** The style of a paragraph's level in a placeholder; deeper levels than there are take the last. */
export function levelOf(paragraph: Paragraph, levels: readonly ParagraphStyle[]): ParagraphStyle {
  const style = levels[Math.min(paragraph.level ?? 0, levels.length - 1)];
  if (style === undefined) throw new Error('a placeholder has at least one level');
  return style;
}

/** Height of a paragraph in points, with the space before it. */
export function paragraphHeight(
  paragraph: Paragraph,
  levels: readonly ParagraphStyle[],
  width: number,
  metrics: Metrics,
): number {
  const style = levelOf(paragraph, levels);
  const margin = paragraph.bullet === 'none' ? 0 : style.margin;
  const lines = Math.max(1, lineWidths(paragraph.runs, style, width - margin, metrics).length);
  const leading = (paragraph.line ?? style.line) / 100;
  return lines * lineHeight(paragraph.runs, style, metrics) * leading + (paragraph.before ?? style.before);
}
