import type { DiscArt } from '../../theme/index.ts';
import type { Furniture } from '../grid/layout.ts';
import type { DeckColors } from '../xml/color.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { decorative, nonVisual, presetGeometry, transform } from '../xml/shape.ts';
import type { Rectangle } from '../xml/units.ts';
import { points } from '../xml/units.ts';

/** What a furniture shape needs to be written. */
export interface FurnitureContext {
  readonly colors: DeckColors;
  readonly nextId: () => number;
}

const emptyText = el(
  'p:txBody',
  {},
  el('a:bodyPr'),
  el('a:lstStyle'),
  el('a:p', {}, el('a:endParaRPr', { lang: 'en-US' })),
);

function shape(name: string, preset: string, box: Rectangle, look: readonly Xml[], id: number): Xml {
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, nonVisual({ id, name }, decorative), el('p:cNvSpPr'), el('p:nvPr', { userDrawn: 1 })),
    el('p:spPr', {}, transform(box), presetGeometry(preset), look),
    emptyText,
  );
}

function rule(item: Extract<Furniture, { kind: 'rule' }>, { colors, nextId }: FurnitureContext): Xml {
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      nonVisual({ id: nextId(), name: 'Rule' }, decorative),
      el('p:cNvCxnSpPr'),
      el('p:nvPr', { userDrawn: 1 }),
    ),
    el(
      'p:spPr',
      {},
      transform({ x: item.x, y: item.y, w: item.w, h: 0 }),
      presetGeometry('line'),
      colors.line(item.color, item.points),
    ),
  );
}

function circle(art: DiscArt, radius: number): Rectangle {
  return { x: points(art.x - radius), y: points(art.y - radius), w: points(2 * radius), h: points(2 * radius) };
}

function disc(art: DiscArt, { colors, nextId }: FurnitureContext): readonly Xml[] {
  const { rings } = art;
  const drawn = Array.from({ length: rings.count }, (_, index) => {
    const strength = rings.inner + ((rings.outer - rings.inner) * index) / Math.max(1, rings.count - 1);
    const line = colors.line(rings.color, rings.width, { alpha: Math.round(strength * 100) });
    return shape('Ring', 'ellipse', circle(art, rings.first + rings.step * index), [noFill, line], nextId());
  });
  return [...drawn, shape('Disc', 'ellipse', circle(art, art.radius), [colors.fill(art.color), noLine], nextId())];
}

/** Draws one piece of a layout's furniture, marked as decoration. */
export function drawFurniture(item: Furniture, context: FurnitureContext): readonly Xml[] {
  if (item.kind === 'rule') return [rule(item, context)];
  if (item.kind === 'art') return disc(item.art, context);
  return [shape(item.name, 'rect', item.box, [context.colors.fill(item.color), noLine], context.nextId())];
}
