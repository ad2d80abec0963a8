import type { Edition } from '../../document/index.ts';
import { formatDate } from '../../facts/index.ts';
import type { TextStyleName } from '../../theme/index.ts';
import type { PageDraw } from '../brief.ts';
import { drawsAt } from './atom.ts';
import type { Composition, Frame } from './composition.ts';
import { type InlineRun, plainRun, strongRun } from './inline.ts';
import { markingTop, setMarking } from './marking.ts';
import { penOf, rule } from './rules.ts';
import { setBlock, type TextRequest } from './set-text.ts';

/** What the head and foot of a page say. */
export interface FurnitureText {
  readonly runningTitle: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly parts: 'head and foot' | 'foot' | 'none';
}

/**
 * Running head and foot, all of them artifacts: pack and section over a rule; publisher, edition, state of affairs, status and page below;
 * the marking above and below all of that. What stands on a cover has its marking at the top already.
 */
export function pageFurniture(composition: Composition, text: FurnitureText): readonly PageDraw[] {
  return [
    ...(text.parts === 'head and foot' ? [...markingLine(composition, 'top'), ...runningHead(composition, text)] : []),
    ...(text.parts === 'none' ? [] : pageFoot(composition, text)),
    ...markingLine(composition, 'bottom'),
  ];
}

function markingLine(composition: Composition, edge: 'top' | 'bottom'): readonly PageDraw[] {
  const { marking } = composition.context.document.edition;
  if (marking === undefined) return [];
  return drawsAt(setMarking(composition, marking, { element: 'pagination' }), markingTop(composition, edge));
}

function runningHead(composition: Composition, { runningTitle }: FurnitureText): readonly PageDraw[] {
  const { theme } = composition.context;
  const { page } = theme;
  const frame = fullFrame(composition);
  const title = shortened(composition, runningTitle, { style: 'runningSection', width: frame.width * 0.36 });
  return [
    ...line(composition, { content: headRuns(composition), style: 'runningHead' }, page.runningHead),
    ...line(composition, { content: title, style: 'runningSection', align: 'right' }, page.runningHead),
    { ...rule(frame, page.runningRule, penOf(theme, 'runningHead')), owner: 'pagination' },
  ];
}

function pageFoot(composition: Composition, text: FurnitureText): readonly PageDraw[] {
  const { page } = composition.context.theme;
  const y = page.height - page.footer;
  return [
    ...line(composition, { content: footRuns(composition), style: 'footer' }, y),
    ...line(composition, { content: folioRuns(composition, text), style: 'folio', align: 'right' }, y),
  ];
}

/** From the top of a line of the head or foot to its baseline. */
const baseline = 7.2;

function line(
  composition: Composition,
  request: Pick<TextRequest, 'content' | 'style' | 'align'>,
  y: number,
): readonly PageDraw[] {
  const block = setBlock({ composition, ...fullFrame(composition), element: 'pagination', mode: 'greedy', ...request });
  // two sizes of type share one baseline
  return drawsAt(block, y).map((draw) => ({ ...draw, y: y + baseline }));
}

function fullFrame({ context }: Composition): Frame {
  const { page } = context.theme;
  return { x: page.marginLeft, width: page.width - page.marginLeft - page.marginRight };
}

function headRuns({ context }: Composition): readonly InlineRun[] {
  const inline = { style: context.theme.styles.runningHead, theme: context.theme };
  return [plainRun(context.document.edition.title, inline)];
}

/** Of the foot's line; the rest is for `DRAFT` and the number of the page. */
const footShare = 0.82;

/** Who publishes it, as the head has the title, and dates; a draft says so on every page. Without a publisher the title stands in the place. */
function footRuns(composition: Composition): readonly InlineRun[] {
  const { theme, document, fonts } = composition.context;
  const frame = fullFrame(composition);
  const { title, edition } = document;
  const style = theme.styles.footer;
  const inline = { style, theme };
  const draft = strongRun('DRAFT\u00a0\u00a0 ', { ...inline, color: theme.colors.accent });
  const dates = ` · ${datesOf(edition)}`;
  const room = frame.width * footShare - fonts.measure(dates, style.face, style.size, style.features);
  const words = plainRun(
    `${shortened(composition, edition.publisher === '' ? title : edition.publisher, { style: 'footer', width: room })}${dates}`,
    inline,
  );
  return edition.status === 'draft' ? [draft, words] : [words];
}

/** Edition and state of affairs; one date where both are of the same day. */
function datesOf({ date, asOf }: Pick<Edition, 'date' | 'asOf'>): string {
  if (date === asOf) return `edition and data as of ${formatDate(date)}`;
  return `edition of ${formatDate(date)} · data as of ${formatDate(asOf)}`;
}

function folioRuns({ context }: Composition, { page, pages }: FurnitureText): readonly InlineRun[] {
  const { theme } = context;
  const of = { ...theme.styles.folio, face: theme.styles.footer.face };
  return [
    strongRun(String(page), { style: theme.styles.folio, theme }),
    plainRun(` of ${pages}`, { style: of, theme, color: theme.colors.grey }),
  ];
}

/** A title is cut to the width that a head or foot has for it. */
function shortened(
  { context }: Composition,
  title: string,
  room: { readonly style: TextStyleName; readonly width: number },
): string {
  const { width } = room;
  const style = context.theme.styles[room.style];
  const measure = (text: string) => context.fonts.measure(text, style.face, style.size, style.features);
  if (measure(title) <= width) return title;
  const words = title.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')} …`) > width) words.pop();
  return `${words.join(' ')} …`;
}
