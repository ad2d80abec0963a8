import { namespaces } from '../../opc/index.ts';
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

/** Whether a placeholder of a type takes a graphic; without type it takes any content. */
function takes(type: string | undefined, uri: string): boolean {
  return (
    type === undefined ||
    type === 'obj' ||
    (type === 'tbl' && uri === namespaces.table) ||
    (type === 'chart' && uri === namespaces.c)
  );
}

/** A table or chart in a placeholder that takes any content; a plain frame where the layout has none. */
export function graphicFrame(filled: FilledPlaceholder, graphic: Graphic, context: SlideContext): WrittenShape {
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  const holder = placeholder !== undefined && takes(placeholder.type, graphic.uri) ? placeholder : undefined;
  const box = filled.box ?? context.definition(filled.placeholder)?.box ?? placeholder?.box;
  if (box === undefined) throw new Error(`layout ${context.layout.name} has no room for ${graphic.name}`);
  const id = context.nextId();
  const name = context.nameFor(graphic.name);
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
