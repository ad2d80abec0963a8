import type { Diagnostic } from '../../../diagnostics/index.ts';
import type { PackageFile } from '../package/package-file.ts';
import { checkAlternatives } from './check-alternatives.ts';
import { checkDocument, checkLanguages } from './check-language.ts';
import { checkMarks, checkTexts } from './check-legibility.ts';
import { checkLinks } from './check-links.ts';
import { checkReadingOrder } from './check-reading-order.ts';
import { checkTitles } from './check-titles.ts';
import { seenTexts } from './seen-text.ts';
import { slidePages } from './slide-page.ts';

/** What of a finished deck is lost to readers who hear it, see little, or see no colours (WCAG 2.2, and what PowerPoint's own check asks). */
export function checkAccessibility(file: PackageFile, deck: string): readonly Diagnostic[] {
  const pages = slidePages(file);
  return [
    ...checkDocument(file, deck),
    ...checkTitles(pages, deck),
    ...pages.flatMap((page) => {
      const texts = seenTexts(page, file);
      return [
        ...checkAlternatives(page, deck),
        ...checkReadingOrder(page, deck),
        ...checkLanguages(page, file, deck),
        ...checkTexts(page, texts, deck),
        ...checkMarks(page, file, deck),
        ...checkLinks(page, texts, deck),
      ];
    }),
  ];
}
