import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import type { Brief, StructureElement, TextDraw } from '../brief.ts';
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

/** What reaches over the edge is said once a page: the rest follows from it. */
function checkDraws(brief: Brief): readonly Diagnostic[] {
  return brief.pages.flatMap((page, index) => {
    const texts = page.draws.filter((draw) => draw.op === 'text');
    const over = texts.find((draw) => outside(draw, brief));
    const loose = texts.find((draw) => draw.tracking / draw.size > widestTracking);
    return [
      ...(over === undefined ? [] : [diagnose('text-outside-page', { text: over.text, page: index + 1 })]),
      ...(loose === undefined
        ? []
        : [diagnose('tracking-too-wide', { text: loose.text, share: loose.tracking / loose.size })]),
    ];
  });
}

function outside(draw: TextDraw, { width, height }: Brief): boolean {
  return draw.x < 0 || draw.x + draw.width > width || draw.y > height || draw.y < draw.size / 2;
}
