import { formatDate } from '../../facts/index.ts';
import type { PageDraw } from '../brief.ts';
import { drawsAt } from './atom.ts';
import type { Composition, Frame } from './composition.ts';
import { type InlineRun, plainRun, strongRun } from './inline.ts';
import { rule } from './rules.ts';
import { setBlock, type TextRequest } from './set-text.ts';

/** What the head and foot of a page say. */
export interface FurnitureText {
  readonly runningTitle: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Running head and foot, all of them artifacts: pack and section over a rule; title, date, status and page below. */
export function pageFurniture(composition: Composition, text: FurnitureText): readonly PageDraw[] {
  const { theme } = composition.context;
  const { page } = theme;
  const frame: Frame = { x: page.marginLeft, width: page.width - page.marginLeft - page.marginRight };
  const set = (request: Pick<TextRequest, 'content' | 'style'> & Partial<TextRequest>, y: number) =>
    drawsAt(setBlock({ composition, ...frame, element: 'pagination', mode: 'greedy', ...request }), y);
  const half = { width: frame.width * 0.62 };
  const footY = page.height - page.footer;
  return [
    ...set({ content: headRuns(composition), style: 'runningHead', ...half }, page.runningHead),
    ...set(
      {
        content: shortened(composition, text.runningTitle, frame.width * 0.36),
        style: 'runningSection',
        align: 'right',
      },
      page.runningHead,
    ),
    { ...rule(frame, page.runningRule, { width: 0.4, color: theme.colors.rule }), owner: 'pagination' },
    ...set({ content: footWords(composition), style: 'footer', width: frame.width * 0.8 }, footY),
    ...set({ content: folioRuns(composition, text), style: 'folio', align: 'right' }, footY),
  ];
}

function headRuns({ context }: Composition): readonly InlineRun[] {
  const { theme, document } = context;
  const inline = { style: theme.styles.runningHead, theme };
  const draft = plainRun('\u00a0\u00a0\u00a0Draft', { ...inline, color: theme.colors.accent });
  return [plainRun(document.edition.title, inline), ...(document.edition.status === 'draft' ? [draft] : [])];
}

function footWords({ context }: Composition): string {
  const { title, edition } = context.document;
  return `${title} · as of ${formatDate(edition.asOf)}`;
}

function folioRuns({ context }: Composition, { page, pages }: FurnitureText): readonly InlineRun[] {
  const { theme } = context;
  const of = { ...theme.styles.folio, face: theme.styles.footer.face };
  return [
    strongRun(String(page), { style: theme.styles.folio, theme }),
    plainRun(` of ${pages}`, { style: of, theme, color: theme.colors.grey }),
  ];
}

/** A running title is cut to its half of the head. */
function shortened({ context }: Composition, title: string, width: number): string {
  const style = context.theme.styles.runningSection;
  const measure = (text: string) => context.fonts.measure(text, style.face, style.size, style.features);
  if (measure(title) <= width) return title;
  const words = title.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop();
  return `${words.join(' ')} …`;
}
