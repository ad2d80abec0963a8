import type { FilledPlaceholder } from '../presentation/presentation.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { nonVisual, transform } from '../xml/shape.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import type { WrittenShape } from './written-shape.ts';

interface Graphic {
  readonly name: string;
  readonly description: string;
  /** Namespace that tells what the data is. */
  readonly uri: string;
  readonly data: Xml;
}

/** A table or chart in a placeholder that takes any content; a plain frame where the layout has none. */
export function graphicFrame(filled: FilledPlaceholder, graphic: Graphic, context: SlideContext): WrittenShape {
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  // a body placeholder takes text only
  const holder = placeholder?.type === 'body' ? undefined : placeholder;
  const box = filled.box ?? placeholder?.box ?? context.substitute(filled.placeholder)?.box;
  if (box === undefined) throw new Error(`layout ${context.layout.name} has no room for ${graphic.name}`);
  const id = context.nextId();
  const { name } = graphic;
  const xml = el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      nonVisual({ id, name, descr: graphic.description }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      placeholderProperties(holder),
    ),
    transform(box, 'p:xfrm'),
    el('a:graphic', {}, el('a:graphicData', { uri: graphic.uri }, graphic.data)),
  );
  return { id, name, xml };
}
