import type { Diagnostic } from '../../../diagnostics/index.ts';
import { diagnose } from '../../../diagnostics/index.ts';
import { attributeOf, childOf } from '../../../opc/index.ts';
import { bodyText } from '../../read/text-lines.ts';
import type { PageShape } from './page-shape.ts';
import type { SlidePage } from './slide-page.ts';

const titleTypes = ['title', 'ctrTitle'];

/** Whether a shape is the title of its slide. */
export function isTitle({ placeholder }: PageShape): boolean {
  return titleTypes.includes(placeholder?.type ?? '');
}

function wordsOf(shape: PageShape | undefined): string {
  return bodyText(childOf(shape?.element, 'p:txBody')).replace(/\s+/gu, ' ').trim();
}

/** Whether a slide is the cover, which may be called as its section is. */
function isCover({ layout }: SlidePage): boolean {
  return attributeOf(layout.root, 'type') === 'title';
}

/** Slides that no title announces, and titles by which a slide is not told from another. */
export function checkTitles(pages: readonly SlidePage[], deck: string): readonly Diagnostic[] {
  const first = new Map<string, number>();
  return pages.flatMap((page): readonly Diagnostic[] => {
    const title = wordsOf(page.shapes.find(isTitle));
    if (title === '') return [diagnose('slide-without-title', { file: deck, slide: page.number })];
    if (isCover(page)) return [];
    const before = first.get(title);
    if (before !== undefined)
      return [diagnose('slide-title-repeated', { file: deck, title, slide: page.number, first: before })];
    first.set(title, page.number);
    return [];
  });
}
