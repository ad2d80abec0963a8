import type { PlacedAlternative } from '../trace/index.ts';
import type { Brief, Owner, StructureElement } from './brief.ts';

/** The alternative texts of a brief in logical order, each on the page on which its element is first drawn. */
export function briefAlternatives({ structure, pages }: Brief): readonly PlacedAlternative[] {
  const numbers = new Map<Owner, number>();
  pages.forEach(({ draws }, index) => {
    for (const { owner } of draws) if (!numbers.has(owner)) numbers.set(owner, index + 1);
  });
  return elementsIn(structure).flatMap(({ id, alt = '' }) => {
    const number = numbers.get(id);
    return alt.trim() === '' || number === undefined ? [] : [{ number, text: alt }];
  });
}

function elementsIn(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
