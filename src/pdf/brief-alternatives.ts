import type { PlacedAlternative } from '../trace/index.ts';
import type { Brief, StructureElement } from './brief.ts';

/** The alternative texts of a brief in logical order, each on the page on which its element is drawn. */
export function briefAlternatives({ structure, pages }: Brief): readonly PlacedAlternative[] {
  return elementsIn(structure).flatMap(({ id, alt = '' }) => {
    const page = pages.findIndex(({ draws }) => draws.some(({ owner }) => owner === id));
    return alt.trim() === '' || page < 0 ? [] : [{ number: page + 1, text: alt }];
  });
}

function elementsIn(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
