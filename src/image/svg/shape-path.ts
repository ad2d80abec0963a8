import type { PathData } from '../../chart/index.ts';
import { arcToCurves } from './arc.ts';
import { readPathData } from './path-data.ts';
import type { Tag } from './read-tags.ts';

type Attributes = Tag['attributes'];

/** The path of a shape element; undefined where its geometry is malformed. */
export function shapePath(name: string, attributes: Attributes): PathData | undefined {
  return paths[name]?.(attributes);
}

const paths: Readonly<Record<string, (attributes: Attributes) => PathData | undefined>> = {
  path: (attributes) => readPathData(attributes.get('d') ?? ''),
  rect: rectangle,
  circle: (attributes) => ellipse(attributes, 'r', 'r'),
  ellipse: (attributes) => ellipse(attributes, 'rx', 'ry'),
  line: (attributes) => {
    const values = lengths(attributes, ['x1', 'y1', 'x2', 'y2']);
    return values && ['M', ...values.slice(0, 2), 'L', ...values.slice(2)];
  },
  polyline: (attributes) => points(attributes),
  polygon: (attributes) => {
    const open = points(attributes);
    return open && [...open, 'Z'];
  },
};

/** Whether an element is one of the shapes that are drawn. */
export function isShape(name: string): boolean {
  return Object.hasOwn(paths, name);
}

/** A length in user units, which may be written in `px`; undefined for any other. */
export function readLength(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const found = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?:px)?\s*$/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function lengths(attributes: Attributes, names: readonly string[]): readonly number[] | undefined {
  const values = names.map((name) => readLength(attributes.get(name)));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function rectangle(attributes: Attributes): PathData | undefined {
  const values = lengths(attributes, ['x', 'y', 'width', 'height', 'rx', 'ry']);
  if (values === undefined) return undefined;
  const [x = 0, y = 0, width = 0, height = 0, givenX = 0, givenY = 0] = values;
  if (width < 0 || height < 0) return undefined;
  const rx = Math.min(givenX || givenY, width / 2);
  const ry = Math.min(givenY || givenX, height / 2);
  if (rx <= 0 || ry <= 0) return ['M', x, y, 'L', x + width, y, 'L', x + width, y + height, 'L', x, y + height, 'Z'];
  const corner = (from: readonly [number, number], to: readonly [number, number]) => [
    'C',
    ...arcToCurves({ from, to, radii: [rx, ry], rotation: 0, large: false, sweep: true }),
  ];
  const [right, bottom] = [x + width, y + height];
  return [
    ...['M', x + rx, y, 'L', right - rx, y, ...corner([right - rx, y], [right, y + ry])],
    ...['L', right, bottom - ry, ...corner([right, bottom - ry], [right - rx, bottom])],
    ...['L', x + rx, bottom, ...corner([x + rx, bottom], [x, bottom - ry])],
    ...['L', x, y + ry, ...corner([x, y + ry], [x + rx, y]), 'Z'],
  ];
}

function ellipse(attributes: Attributes, nameX: string, nameY: string): PathData | undefined {
  const values = lengths(attributes, ['cx', 'cy', nameX, nameY]);
  if (values === undefined) return undefined;
  const [x = 0, y = 0, rx = 0, ry = 0] = values;
  const half = (from: number, to: number) => {
    const curves = arcToCurves({
      from: [from, y],
      to: [to, y],
      radii: [rx, ry],
      rotation: 0,
      large: false,
      sweep: true,
    });
    return ['C', ...curves.slice(0, 6), 'C', ...curves.slice(6)];
  };
  return rx <= 0 || ry <= 0 ? [] : ['M', x + rx, y, ...half(x + rx, x - rx), ...half(x - rx, x + rx), 'Z'];
}

function points(attributes: Attributes): PathData | undefined {
  const text = (attributes.get('points') ?? '').trim();
  return text === '' ? [] : readPathData(`M${text}`);
}
