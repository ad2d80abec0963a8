import type { ArtShape, ColorRole, DotsArt, LinesArt, RingsArt } from '../../theme/index.ts';
import { dotFading } from '../../theme/index.ts';
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
  const pen = colors.theme.deck.rules[item.rule];
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
      colors.line(pen.color, pen.width),
    ),
  );
}

function circle({ x, y }: { readonly x: number; readonly y: number }, radius: number): Rectangle {
  return { x: points(x - radius), y: points(y - radius), w: points(2 * radius), h: points(2 * radius) };
}

/** How strong a part of a fading ornament is, per cent. */
function strength({ inner, outer }: Pick<RingsArt, 'inner' | 'outer'>, share: number): number {
  return Math.round((inner + (outer - inner) * share) * 100);
}

function rings(art: RingsArt, { colors, nextId }: FurnitureContext): readonly Xml[] {
  return Array.from({ length: art.count }, (_, index) => {
    const alpha = strength(art, index / Math.max(1, art.count - 1));
    const line = colors.line(art.color, art.width, { alpha });
    return shape('Ring', 'ellipse', circle(art, art.first + art.step * index), [noFill, line], nextId());
  });
}

function lines(art: LinesArt, { colors, nextId }: FurnitureContext): readonly Xml[] {
  return Array.from({ length: art.count }, (_, index) => {
    const alpha = strength(art, index / Math.max(1, art.count - 1));
    const y = points(art.y + art.step * index - art.width / 2);
    const box = { x: points(art.x), y, w: points(art.length), h: points(art.width) };
    return shape('Line', 'rect', box, [colors.fill(art.color, alpha), noLine], nextId());
  });
}

function dots(art: DotsArt, { colors, nextId }: FurnitureContext): readonly Xml[] {
  return Array.from({ length: art.columns * art.rows }, (_, index) => {
    const [column, row] = [index % art.columns, Math.floor(index / art.columns)];
    const alpha = strength(art, dotFading(art, column, row));
    const at = { x: art.x + column * art.step, y: art.y + row * art.step };
    return shape('Dot', 'ellipse', circle(at, art.radius), [colors.fill(art.color, alpha), noLine], nextId());
  });
}

function ornament(art: ArtShape, context: FurnitureContext): readonly Xml[] {
  const { colors, nextId } = context;
  const { disc, bar } = art;
  const filled = (name: string, preset: string, box: Rectangle, color: ColorRole) =>
    shape(name, preset, box, [colors.fill(color), noLine], nextId());
  if (art.rings !== undefined) return rings(art.rings, context);
  if (art.lines !== undefined) return lines(art.lines, context);
  if (art.dots !== undefined) return dots(art.dots, context);
  if (disc !== undefined) return [filled('Disc', 'ellipse', circle(disc, disc.radius), disc.color)];
  if (bar === undefined) return [];
  const box = { x: points(bar.x), y: points(bar.y), w: points(bar.width), h: points(bar.height) };
  return [filled('Accent bar', 'rect', box, bar.color)];
}

/** Draws one piece of a layout's furniture, marked as decoration. */
export function drawFurniture(item: Furniture, context: FurnitureContext): readonly Xml[] {
  if (item.kind === 'rule') return [rule(item, context)];
  if (item.kind === 'art') return ornament(item.art, context);
  return [shape(item.name, 'rect', item.box, [context.colors.fill(item.color), noLine], context.nextId())];
}
