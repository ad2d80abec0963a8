import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { Brief, PageDraw, StructureElement } from '../brief.ts';
import { checkLinks } from './check-links.ts';
import { checkStructure } from './check-structure.ts';

/** Letters spaced wider than this share of the size fall apart when text is copied. */
const widestTracking = 0.09;

/**
 * Checks a laid out brief before it is painted: structure as PDF/UA-1 (ISO 14289-1) asks, links that lead somewhere, text inside
 * the page box.
 */
export function checkBrief(brief: Brief): readonly Diagnostic[] {
  const elements = new Map<number, StructureElement>();
  collect(brief.structure, elements);
  return [...checkStructure(brief.structure), ...checkLinks(brief, elements), ...checkDraws(brief)];
}

function collect(element: StructureElement, into: Map<number, StructureElement>): void {
  into.set(element.id, element);
  for (const child of element.children) collect(child, into);
}

function checkDraws(brief: Brief): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  brief.pages.forEach((page, index) => {
    for (const draw of page.draws) {
      if (draw.op !== 'text') continue;
      if (outside(draw, brief)) diagnostics.push(diagnose('text-outside-page', { text: draw.text, page: index + 1 }));
      if (draw.tracking / draw.size > widestTracking) {
        diagnostics.push(diagnose('tracking-too-wide', { text: draw.text, share: draw.tracking / draw.size }));
      }
    }
  });
  return diagnostics;
}

function outside(draw: Extract<PageDraw, { op: 'text' }>, { width, height }: Brief): boolean {
  return draw.x < 0 || draw.x + draw.width > width || draw.y > height || draw.y < draw.size / 2;
}
