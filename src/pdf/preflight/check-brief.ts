import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FontBook } from '../../text/index.ts';
import type { Brief, StructureElement } from '../brief.ts';
import { checkGlyphsDrawn } from './check-glyphs-drawn.ts';
import { checkLanguage } from './check-language.ts';
import { checkLinks } from './check-links.ts';
import { checkStructure } from './check-structure.ts';
import { checkTexts } from './check-texts.ts';

/**
 * Checks a laid out brief before it is painted: structure and languages as PDF/UA-1 (ISO 14289-1) asks, links that lead somewhere, a
 * glyph for each character, and text that stands inside the page and can be read there.
 */
export function checkBrief(brief: Brief, fonts: FontBook): readonly Diagnostic[] {
  const elements = new Map<number, StructureElement>();
  collect(brief.structure, elements);
  return [
    ...checkStructure(brief.structure),
    ...checkLanguage(brief),
    ...checkLinks(brief, elements),
    ...checkTexts(brief),
    ...checkGlyphsDrawn(brief, fonts),
  ];
}

function collect(element: StructureElement, into: Map<number, StructureElement>): void {
  into.set(element.id, element);
  for (const child of element.children) collect(child, into);
}
