import type { PathData, SceneOp } from '../../chart/index.ts';
import { type Matrix, scaleOf } from '../../chart/index.ts';
import type { Refusal, VectorPicture } from '../picture.ts';
import type { Rgb } from './color.ts';
import { initial, type Presentation, readPresentation } from './presentation.ts';
import { readTags, type Tag } from './read-tags.ts';
import { isShape, readLength, shapePath } from './shape-path.ts';

/** Elements that only say something about the picture: what they hold is passed over. */
const remarks = new Set(['title', 'desc', 'metadata', 'sodipodi:namedview']);
const mostNesting = 60;
const mostShapes = 5000;
const mostSteps = 200_000;

/** How far from its beginning an SVG may have its root, behind declarations and remarks. */
const margin = 4096;

/** Whether a text begins as an SVG does. */
export function isSvg(text: string): boolean {
  return /<svg[\s>]/.test(text.slice(0, margin));
}

/**
 * Reads an SVG of shapes with plain fills and strokes. All that it could hold besides (words, images, scripts, styles, effects, what is
 * elsewhere) is refused by name rather than left out.
 */
export function readSvg(text: string): VectorPicture | Refusal {
  const tags = readTags(text);
  if (tags === undefined) return { refused: 'it is no well-formed SVG' };
  const [root, ...inner] = tags;
  if (root?.kind !== 'open' || root.name !== 'svg') return { refused: 'it is no well-formed SVG' };
  const box = readBox(root);
  const base = readPresentation(root, initial);
  if (box === undefined) return { refused: 'it says no size: its `viewBox` is missing or malformed' };
  if ('unknown' in base) return { refused: `${base.unknown} cannot be drawn` };
  const [x, y, width, height] = box;
  const moved: Presentation = { ...base.presentation, matrix: [1, 0, 0, 1, -x, -y] };
  const ops = readShapes(inner, moved);
  if ('refused' in ops) return ops;
  const frame: SceneOp = { op: 'clip', path: ['R', 0, 0, width, height], evenOdd: false };
  return { kind: 'vector', width, height, scene: { width, height, ops: [frame, ...ops, { op: 'pop' }], warnings: [] } };
}

function readBox({ attributes }: Tag): readonly [number, number, number, number] | undefined {
  const written = attributes.get('viewBox');
  const sides = [readLength(attributes.get('width')), readLength(attributes.get('height'))];
  const values =
    written === undefined
      ? [0, 0, ...sides]
      : written
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  const [x, y, width, height] = values;
  if (values.length !== 4 || x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  const sound = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0 && width + height < 100_000;
  return sound ? [x, y, width, height] : undefined;
}

function readShapes(tags: readonly Tag[], base: Presentation): readonly SceneOp[] | Refusal {
  const ops: SceneOp[] = [];
  const open: { readonly name: string; readonly presentation: Presentation }[] = [{ name: 'svg', presentation: base }];
  let passing = 0;
  let steps = 0;
  for (const tag of tags) {
    const { name, kind } = tag;
    const around = open.at(-1);
    if (around === undefined) return { refused: 'it is no well-formed SVG' };
    if (kind === 'close') {
      if (around.name !== name) return { refused: 'it is no well-formed SVG' };
      open.pop();
      if (passing > 0) passing -= 1;
      continue;
    }
    if (passing > 0 || remarks.has(name)) {
      if (kind === 'open') {
        passing += 1;
        open.push({ name, presentation: around.presentation });
      }
      continue;
    }
    if (name !== 'g' && name !== 'defs' && !isShape(name)) return { refused: `\`<${name}>\` cannot be drawn` };
    if (name === 'defs' && kind === 'open') {
      open.push({ name, presentation: around.presentation });
      continue;
    }
    if (around.name === 'defs') return { refused: `\`<${name}>\` in \`<defs>\` cannot be drawn` };
    const read = readPresentation(tag, around.presentation);
    if ('unknown' in read) return { refused: `${read.unknown} cannot be drawn` };
    if (isShape(name)) {
      const path = shapePath(name, tag.attributes);
      if (path === undefined) return { refused: `the geometry of a \`<${name}>\` is malformed` };
      steps += path.length;
      ops.push(...paint(transformed(path, read.presentation.matrix), read.presentation));
    }
    if (open.length > mostNesting || ops.length > mostShapes || steps > mostSteps)
      return { refused: 'it holds more shapes than a brief has use for', large: true };
    if (kind === 'open') open.push({ name, presentation: read.presentation });
  }
  return open.length === 0 ? ops : { refused: 'it is cut off before its end' };
}

function paint(path: PathData, look: Presentation): readonly SceneOp[] {
  if (path.length === 0) return [];
  const { fill, stroke, evenOdd, fillAlpha, strokeAlpha, cap, join } = look;
  const width = look.strokeWidth * scaleOf(look.matrix);
  const toPaint = (color: Rgb, alpha: number) => ({ color, alpha });
  return [
    ...(fill === 'none' ? [] : [{ op: 'fill', path, evenOdd, paint: toPaint(fill, fillAlpha) } as const]),
    ...(stroke === 'none' || width === 0
      ? []
      : [{ op: 'stroke', path, paint: toPaint(stroke, strokeAlpha), width, cap, join } as const]),
  ];
}

function transformed(path: PathData, [a, b, c, d, e, f]: Matrix): PathData {
  const moved: (string | number)[] = [];
  for (let index = 0; index < path.length; index++) {
    const [x, y] = [path[index], path[index + 1]];
    if (typeof x === 'string' || typeof y !== 'number' || x === undefined) {
      moved.push(x ?? 'Z');
      continue;
    }
    moved.push(a * x + c * y + e, b * x + d * y + f);
    index += 1;
  }
  return moved;
}
