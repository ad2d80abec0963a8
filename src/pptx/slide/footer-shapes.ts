import type { BasePlaceholder } from '../base/base-package.ts';
import type { Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { stableGuid } from '../xml/guid.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import { languageOf } from './text-body.ts';

/** Words of the footer placeholders of one slide. */
export interface FooterWords {
  readonly footer: string;
  readonly date: string;
  readonly number: number;
}

const field = stableGuid('slide number');

function words(value: string, context: SlideContext): Xml {
  return el('a:r', {}, el('a:rPr', languageOf(value, context.language)), el('a:t', {}, text(value)));
}

function numberField(value: number, context: SlideContext): Xml {
  const properties = el('a:rPr', { lang: context.language });
  return el('a:fld', { id: field, type: 'slidenum' }, properties, el('a:t', {}, text(String(value))));
}

function footerShape(placeholder: BasePlaceholder, content: Xml, context: SlideContext): Xml {
  // an explicit position: without one LibreOffice sets footers in a font of its own
  const { box } = placeholder;
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id: context.nextId(), name: context.nameFor(placeholder.name) }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      placeholderProperties(placeholder),
    ),
    el('p:spPr', {}, box !== undefined && [transform(box), presetGeometry('rect')]),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p', {}, content)),
  );
}

/** Date, footer and slide number in the placeholders that the layout has for them. */
export function footerShapes(footer: FooterWords, context: SlideContext): readonly Xml[] {
  const content = [
    ['date', footer.date === '' ? undefined : words(footer.date, context)],
    ['footer', footer.footer === '' ? undefined : words(footer.footer, context)],
    ['slideNumber', numberField(footer.number, context)],
  ] as const;
  return content.flatMap(([key, inner]) => {
    const placeholder = context.layout.placeholders.get(key);
    return placeholder === undefined || inner === undefined ? [] : [footerShape(placeholder, inner, context)];
  });
}
