import { levelStyles } from '../base/level-style.ts';
import type { PlaceholderDefinition } from '../grid/layout.ts';
import type { FilledPlaceholder, TextContent } from '../presentation/presentation.ts';
import { noFill } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import { paragraphXml } from './text-body.ts';
import type { WrittenShape } from './written-shape.ts';

function shapeLink(content: TextContent, context: SlideContext): Xml | undefined {
  const target = content.link === undefined ? undefined : context.slidePart(content.link);
  if (target === undefined) return undefined;
  return el('a:hlinkClick', {
    'r:id': context.links.to('slide', target),
    action: 'ppaction://hlinksldjump',
    tooltip: 'Go to the sources',
  });
}

/** Where a shape stands itself: text boxes always, placeholders only where they leave their layout's place. */
function ownPlace(filled: FilledPlaceholder, substitute: PlaceholderDefinition | undefined): readonly Xml[] {
  const box = filled.box ?? substitute?.box;
  return box === undefined ? [] : [transform(box), presetGeometry('rect')];
}

/** Text in a placeholder; a text box in the generated layout's place and style where the base has no such placeholder. */
export function textShape(filled: FilledPlaceholder, content: TextContent, context: SlideContext): WrittenShape {
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  const substitute = placeholder === undefined ? context.substitute(filled.placeholder) : undefined;
  const loose = placeholder === undefined;
  const inset = content.rightInset === undefined || content.rightInset === 0 ? undefined : content.rightInset;
  const noInsets = loose ? { wrap: 'square', lIns: 0, tIns: 0, bIns: 0 } : {};
  const id = context.nextId();
  const name = placeholder?.name ?? substitute?.name ?? filled.placeholder;
  const xml = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id, name }, shapeLink(content, context)),
      el('p:cNvSpPr', { txBox: loose }, !loose && el('a:spLocks', { noGrp: 1 })),
      placeholderProperties(placeholder),
    ),
    el('p:spPr', {}, ownPlace(filled, substitute), loose && noFill),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { ...noInsets, rIns: inset ?? (loose ? 0 : undefined) }, el('a:normAutofit')),
      el('a:lstStyle', {}, substitute !== undefined && levelStyles(substitute.levels, context.colors)),
      content.paragraphs.map((paragraph) => paragraphXml(paragraph, context)),
    ),
  );
  return { id, name, xml };
}
