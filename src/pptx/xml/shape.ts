import { namespaces } from '../../opc/index.ts';
import type { Attributes, Content, Xml } from './element.ts';
import { el } from './element.ts';
import type { Rectangle } from './units.ts';

/** Marks a shape as decoration, so that screen readers pass over it. */
export const decorative: Xml = el(
  'a:extLst',
  {},
  el(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    el('adec:decorative', { 'xmlns:adec': namespaces.adec, val: 1 }),
  ),
);

/** Position and size under the given tag (`a:xfrm` in shapes, `p:xfrm` in graphic frames). */
export function transform(box: Rectangle, tag = 'a:xfrm'): Xml {
  return el(tag, {}, el('a:off', { x: box.x, y: box.y }), el('a:ext', { cx: box.w, cy: box.h }));
}

/** `a:prstGeom` of a shape such as `rect`, `ellipse`, `line`. */
export function presetGeometry(preset: string): Xml {
  return el('a:prstGeom', { prst: preset }, el('a:avLst'));
}

/** Gives ids that are unique in one part, from 2 on: 1 is the shape tree itself. */
export function shapeIds(): () => number {
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}

/** Gives names that are unique in one part: the second `Span` is `Span (2)`, so that the selection pane tells them apart. */
export function shapeNames(): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let number = 2; given.has(name); number += 1) name = `${wanted} (${number})`;
    given.add(name);
    return name;
  };
}

/** Name and alt text of a shape. */
export function nonVisual(attributes: Attributes, ...content: readonly Content[]): Xml {
  return el('p:cNvPr', attributes, ...content);
}

const zero = { x: 0, y: 0 };
const none = { cx: 0, cy: 0 };

/** The shape tree of a slide, layout or master. */
export function shapeTree(...shapes: readonly Content[]): Xml {
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, nonVisual({ id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el('a:xfrm', {}, el('a:off', zero), el('a:ext', none), el('a:chOff', zero), el('a:chExt', none)),
    ),
    ...shapes,
  );
}
