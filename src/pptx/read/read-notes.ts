import type { OpenedPackage } from '../../opc/index.ts';
import { attributeOf, childOf } from '../../opc/index.ts';
import type { SlideShape } from './slide-shapes.ts';
import { shapesOf } from './slide-shapes.ts';
import { bodyText } from './text-lines.ts';

/** Speaker notes of a slide: what the body of its notes page holds, without the picture and number of the slide. */
export function readNotes(opened: OpenedPackage, slidePart: string): string {
  const [part] = opened.linked(slidePart, 'notesSlide');
  const root = part === undefined ? undefined : opened.root(part);
  if (root === undefined) return '';
  return shapesOf(root)
    .filter(isBody)
    .map(({ element }) => bodyText(childOf(element, 'p:txBody')))
    .join('\n');
}

function isBody({ element }: SlideShape): boolean {
  return attributeOf(childOf(element, 'p:nvSpPr', 'p:nvPr', 'p:ph'), 'type') === 'body';
}
