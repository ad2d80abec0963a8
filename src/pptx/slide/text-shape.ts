import type { FilledPlaceholder, TextContent } from '../presentation/presentation.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import { paragraphXml } from './text-body.ts';

function shapeLink(content: TextContent, context: SlideContext): Xml | undefined {
  const target = content.link === undefined ? undefined : context.slidePart(content.link);
  if (target === undefined) return undefined;
  return el('a:hlinkClick', {
    'r:id': context.links.to('slide', target),
    action: 'ppaction://hlinksldjump',
    tooltip: 'Go to the sources',
  });
}

/** Text in a placeholder; a text box at `box` where the layout has no such placeholder. */
export function textShape(filled: FilledPlaceholder, content: TextContent, context: SlideContext): Xml {
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  const loose = placeholder === undefined;
  if (loose && filled.box === undefined) throw new Error(`layout ${context.layout.name} has no ${filled.placeholder}`);
  const place = filled.box === undefined ? undefined : [transform(filled.box), presetGeometry('rect')];
  const inset = content.rightInset === undefined || content.rightInset === 0 ? undefined : content.rightInset;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id: context.nextId(), name: placeholder?.name ?? filled.placeholder }, shapeLink(content, context)),
      el('p:cNvSpPr', { txBox: loose }, !loose && el('a:spLocks', { noGrp: 1 })),
      placeholderProperties(placeholder),
    ),
    el('p:spPr', {}, place),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { rIns: inset }, el('a:normAutofit')),
      el('a:lstStyle'),
      content.paragraphs.map((paragraph) => paragraphXml(paragraph, context)),
    ),
  );
}
