import type { PathData } from '../../chart/index.ts';
import { arcToCurves } from './arc.ts';

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Step {
  /** In capitals. */
  readonly command: string;
  readonly relative: boolean;
  readonly values: readonly number[];
}

/** Reads the `d` of a path (SVG 1.1 §8.3) as absolute lines and curves; undefined where it is malformed. */
export function readPathData(text: string): PathData | undefined {
  const steps = readSteps(text);
  if (steps === undefined || (steps.length > 0 && steps[0]?.command !== 'M')) return undefined;
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, path: [] };
  for (const step of steps) draw(step, pen);
  return pen.path;
}

function readSteps(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const number = /[\s,]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  const letter = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
  const rest = /[\s,]*$/y;
  let offset = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) offset = pattern.lastIndex;
    return found;
  };
  let command = '';
  for (;;) {
    rest.lastIndex = offset;
    if (rest.test(text)) return steps;
    const own = take(letter);
    if (own === undefined && (command === '' || command.toUpperCase() === 'Z')) return undefined;
    command = own ?? (command === 'M' ? 'L' : command === 'm' ? 'l' : command);
    const capital = command.toUpperCase();
    const values: number[] = [];
    for (let index = 0; index < (counts[capital] ?? 0); index++) {
      const value = take(capital === 'A' && (index === 3 || index === 4) ? flag : number);
      if (value === undefined) return undefined;
      values.push(Number(value));
    }
    steps.push({ command: capital, relative: command !== capital, values });
  }
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  readonly path: (string | number)[];
  /** The handle that a smooth curve goes on from, and the kind of curve that it belongs to. */
  handle?: { readonly kind: 'C' | 'Q'; readonly x: number; readonly y: number };
}

function draw({ command, relative, values }: Step, pen: Pen): void {
  const at = (index: number) => (values[index] ?? 0) + (relative ? (index % 2 === 0 ? pen.x : pen.y) : 0);
  switch (command) {
    case 'M':
      moveTo(pen, at(0), at(1));
      return;
    case 'L':
      lineTo(pen, at(0), at(1));
      return;
    case 'H':
      lineTo(pen, at(0), pen.y);
      return;
    case 'V':
      lineTo(pen, pen.x, (values[0] ?? 0) + (relative ? pen.y : 0));
      return;
    case 'C':
      cubicTo(pen, [at(0), at(1), at(2), at(3), at(4), at(5)]);
      return;
    case 'S': {
      const [x, y] = mirrored(pen, 'C');
      cubicTo(pen, [x, y, at(0), at(1), at(2), at(3)]);
      return;
    }
    case 'Q':
      quadraticTo(pen, [at(0), at(1), at(2), at(3)]);
      return;
    case 'T': {
      const [x, y] = mirrored(pen, 'Q');
      quadraticTo(pen, [x, y, at(0), at(1)]);
      return;
    }
    case 'A':
      arcTo(pen, values, relative);
      return;
    default:
      pen.path.push('Z');
      leave(pen, pen.startX, pen.startY);
  }
}

function leave(pen: Pen, x: number, y: number, handle?: NonNullable<Pen['handle']>): void {
  pen.x = x;
  pen.y = y;
  if (handle === undefined) delete pen.handle;
  else pen.handle = handle;
}

function moveTo(pen: Pen, x: number, y: number): void {
  pen.path.push('M', x, y);
  pen.startX = x;
  pen.startY = y;
  leave(pen, x, y);
}

function lineTo(pen: Pen, x: number, y: number): void {
  pen.path.push('L', x, y);
  leave(pen, x, y);
}

type Six = readonly [number, number, number, number, number, number];

function cubicTo(pen: Pen, curve: Six): void {
  pen.path.push('C', ...curve);
  leave(pen, curve[4], curve[5], { kind: 'C', x: curve[2], y: curve[3] });
}

function quadraticTo(pen: Pen, [hx, hy, x, y]: readonly [number, number, number, number]): void {
  const third = (from: number, handle: number) => from + (2 / 3) * (handle - from);
  pen.path.push('C', third(pen.x, hx), third(pen.y, hy), third(x, hx), third(y, hy), x, y);
  leave(pen, x, y, { kind: 'Q', x: hx, y: hy });
}

/** The handle before, mirrored at the pen; the pen itself where another kind of segment came before. */
function mirrored({ x, y, handle }: Pen, kind: 'C' | 'Q'): readonly [number, number] {
  return handle?.kind === kind ? [2 * x - handle.x, 2 * y - handle.y] : [x, y];
}

function arcTo(
  pen: Pen,
  [rx = 0, ry = 0, rotation = 0, large, sweep, x = 0, y = 0]: readonly number[],
  relative: boolean,
): void {
  const to = [x + (relative ? pen.x : 0), y + (relative ? pen.y : 0)] as const;
  const curves = arcToCurves({
    from: [pen.x, pen.y],
    to,
    radii: [rx, ry],
    rotation,
    large: large === 1,
    sweep: sweep === 1,
  });
  for (let index = 0; index < curves.length; index += 6) pen.path.push('C', ...curves.slice(index, index + 6));
  leave(pen, ...to);
}
