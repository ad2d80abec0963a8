import type { PlaceholderDefinition } from '../grid/layout.ts';
import { placeholderIndex } from '../grid/layout.ts';
import type { Content, Xml } from '../xml/element.ts';
import { el, text } from '../xml/element.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';

/** Fixed for the slide number field, as PowerPoint has one for each field it inserts. */
const slideNumberField = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** `p:ph` of a placeholder. Titles have no index; `index` stands for the usual one of its job. */
export function placeholderReference(
  definition: PlaceholderDefinition,
  prompt = false,
  index = usualIndex(definition),
): Xml {
  const { type } = definition;
  const small = type === 'dt' || type === 'ftr' || type === 'sldNum' || (type === 'body' && (index ?? 0) > 2);
  return el('p:ph', { type, sz: small ? 'quarter' : undefined, idx: index, hasCustomPrompt: prompt });
}

function usualIndex({ key }: PlaceholderDefinition): number | undefined {
  return key === 'title' ? undefined : placeholderIndex[key];
}

/** The words that a placeholder shows while it is empty. */
function promptParagraph(definition: PlaceholderDefinition): Xml {
  const language = el('a:rPr', { lang: 'en-US' });
  if (definition.type === 'sldNum') {
    return el('a:p', {}, el('a:fld', { id: slideNumberField, type: 'slidenum' }, language, el('a:t', {}, text('‹#›'))));
  }
  return el('a:p', {}, el('a:r', {}, language, el('a:t', {}, text(definition.prompt))));
}

/** Markup of a placeholder on a layout or the master. `bodyProperties` and `listStyle` are what this level sets itself. */
export function placeholderShape(
  definition: PlaceholderDefinition,
  id: number,
  more: {
    readonly bodyProperties: Xml;
    readonly listStyle: Content;
    readonly prompt: boolean;
    readonly index?: number;
  },
): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      nonVisual({ id, name: definition.name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholderReference(definition, more.prompt, more.index)),
    ),
    el('p:spPr', {}, transform(definition.box), presetGeometry('rect')),
    el('p:txBody', {}, more.bodyProperties, el('a:lstStyle', {}, more.listStyle), promptParagraph(definition)),
  );
}
