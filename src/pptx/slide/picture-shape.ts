import { createHash } from 'node:crypto';
import type { Picture } from '../../image/index.ts';
import type { FilledPlaceholder, PictureContent } from '../presentation/presentation.ts';
import { el } from '../xml/element.ts';
import { nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import { placeholderProperties } from './placeholder-reference.ts';
import type { SlideContext } from './slide-context.ts';
import { vectorGroup } from './vector-group.ts';
import type { WrittenShape } from './written-shape.ts';

/** Puts pixels into the package, once however often they are shown: a part is called by what it holds. */
function mediaPart({ kind, bytes }: Exclude<Picture, { kind: 'vector' }>, { parts }: SlideContext): string {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const part = `ppt/media/picture-${name}.${kind === 'jpeg' ? 'jpg' : 'png'}`;
  parts.set(part, bytes);
  return part;
}

/** A picture in a placeholder that takes one; without a placeholder where the layout's is made for something else, or for shapes. */
export function pictureShape(filled: FilledPlaceholder, content: PictureContent, context: SlideContext): WrittenShape {
  const { picture, description } = content;
  const { box } = filled;
  if (box === undefined) throw new Error(`${content.name} has no place on its slide`);
  if (picture.kind === 'vector') return vectorGroup({ ...content, picture, box }, context);
  const placeholder = context.layout.placeholders.get(filled.placeholder);
  const takesPictures = ['pic', 'obj', undefined].includes(placeholder?.type);
  const id = context.nextId();
  const name = context.nameFor(content.name);
  const xml = el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      nonVisual({ id, name, descr: description }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noGrp: 1, noChangeAspect: 1 })),
      placeholderProperties(takesPictures ? placeholder : undefined),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': context.links.to('image', mediaPart(picture, context)) }),
      el('a:stretch', {}, el('a:fillRect')),
    ),
    el('p:spPr', {}, transform(box), presetGeometry('rect')),
  );
  return { id, name, xml };
}
