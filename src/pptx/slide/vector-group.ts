import type { FillOp, Paint, PathData, StrokeOp } from '../../chart/index.ts';
import type { VectorPicture } from '../../image/index.ts';
import type { PictureContent } from '../presentation/presentation.ts';
import { noFill, noLine } from '../xml/color.ts';
import type { Content, Xml } from '../xml/element.ts';
import { el } from '../xml/element.ts';
import { nonVisual } from '../xml/shape.ts';
import type { Rectangle } from '../xml/units.ts';
import type { SlideContext } from './slide-context.ts';
import type { WrittenShape } from './written-shape.ts';

/** A picture of shapes, and where it stands. */
export interface PlacedVector extends PictureContent {
  readonly picture: VectorPicture;
  readonly box: Rectangle;
}

/** The shapes of an SVG as freeforms (ISO/IEC 29500-1 §20.1.9.8) in one group under its alt text. */
export function vectorGroup(
  { picture, box, description, ...placed }: PlacedVector,
  context: SlideContext,
): WrittenShape {
  const id = context.nextId();
  const name = context.nameFor(placed.name);
  const scale = box.w / picture.width;
  const shapes = picture.scene.ops.flatMap((op) =>
    op.op === 'fill' || op.op === 'stroke' ? [freeform(op, { scale, box, id: context.nextId() })] : [],
  );
  const at = { x: box.x, y: box.y };
  const size = { cx: box.w, cy: box.h };
  const xml = el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, nonVisual({ id, name, descr: description }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el('p:grpSpPr', {}, el('a:xfrm', {}, el('a:off', at), el('a:ext', size), el('a:chOff', at), el('a:chExt', size))),
    shapes,
  );
  return { id, name, xml };
}

interface Placed {
  /** EMU of a unit of the picture. */
  readonly scale: number;
  readonly box: Rectangle;
  readonly id: number;
}

/** One path: every shape is as large as the whole picture, so that coordinates stay those of the picture. */
function freeform(op: FillOp | StrokeOp, { scale, box, id }: Placed): Xml {
  const path = pathXml(op.path, scale);
  const size = { w: box.w, h: box.h };
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, nonVisual({ id, name: `Shape ${id}` }), el('p:cNvSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      el('a:xfrm', {}, el('a:off', { x: box.x, y: box.y }), el('a:ext', { cx: box.w, cy: box.h })),
      el(
        'a:custGeom',
        {},
        ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => el(list)),
        el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
        el('a:pathLst', {}, el('a:path', op.op === 'fill' ? size : { ...size, fill: 'none' }, path)),
      ),
      op.op === 'fill' ? [solid(op.paint), noLine] : [noFill, lineXml(op, scale)],
    ),
  );
}

function solid({ color, alpha }: Paint): Xml {
  const val = color
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  const opacity = alpha < 1 && el('a:alpha', { val: Math.round(alpha * 100_000) });
  return el('a:solidFill', {}, el('a:srgbClr', { val }, opacity));
}

const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const;

function lineXml({ width, cap, join, paint }: StrokeOp, scale: number): Xml {
  const corner = join === 'miter' ? el('a:miter', { lim: 400_000 }) : el(`a:${join}`);
  return el('a:ln', { w: Math.round(width * scale), cap: caps[cap] }, solid(paint), corner);
}

const commands = { M: ['a:moveTo', 2], L: ['a:lnTo', 2], C: ['a:cubicBezTo', 6], Z: ['a:close', 0] } as const;

/** The steps of a path; a rectangle (`R`) stands only in the frame of a picture, which is no shape. */
function pathXml(path: PathData, scale: number): Content {
  const steps: Xml[] = [];
  for (let index = 0; index < path.length; ) {
    const command = commands[path[index] as keyof typeof commands];
    if (command === undefined) throw new Error(`a path of an image has an unknown step: ${path[index]}`);
    const [tag, count] = command;
    const numbers = path.slice(index + 1, index + 1 + count).map((value) => Math.round(Number(value) * scale));
    const pairs = Array.from({ length: count / 2 }, (_, pair) =>
      el('a:pt', { x: numbers[pair * 2], y: numbers[pair * 2 + 1] }),
    );
    steps.push(el(tag, {}, pairs));
    index += 1 + count;
  }
  return steps;
}
