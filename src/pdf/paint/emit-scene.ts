import type { Paint, PathData, Scene, SceneOp, StrokeOp, TextOp } from '../../chart/index.ts';
import type { FontBook } from '../../text/index.ts';
import { emitText } from './emit-text.ts';
import { channel, formatNumber, formatNumbers } from './number.ts';
import type { PdfFile } from './pdf-file.ts';

const operands: Readonly<Record<string, readonly [operator: string, count: number]>> = {
  M: ['m', 2],
  L: ['l', 2],
  C: ['c', 6],
  R: ['re', 4],
  Z: ['h', 0],
};
const caps = { butt: 0, round: 1, square: 2 } satisfies Record<StrokeOp['cap'], number>;
const joins = { miter: 0, round: 1, bevel: 2 } satisfies Record<StrokeOp['join'], number>;

interface Target {
  readonly file: PdfFile;
  readonly fonts: FontBook;
}

/** Operators for a chart with its upper left corner at (x, y), inside a graphics state of its own. */
export function emitScene(scene: Scene, x: number, y: number, target: Target): string {
  const operators = scene.ops.map((op) => emitOp(op, target));
  return ['q', `1 0 0 1 ${formatNumbers(x, y)} cm`, ...operators, 'Q'].join('\n');
}

function emitOp(op: SceneOp, target: Target): string {
  switch (op.op) {
    case 'fill':
      return opaque(op.paint, 'rg', target, `${pathOperators(op.path)}${op.evenOdd ? 'f*' : 'f'}`);
    case 'stroke':
      return opaque(
        op.paint,
        'RG',
        target,
        `${penOperators(op)}${pathOperators(op.path)}S${op.dash === undefined ? '' : '\n[] 0 d'}`,
      );
    case 'clip':
      return `q\n${pathOperators(op.path)}${op.evenOdd ? 'W*' : 'W'} n`;
    case 'pop':
      return 'Q';
    case 'text':
      return opaque(op.paint, 'rg', target, textOperators(op, target));
  }
}

function textOperators(op: TextOp, { file, fonts }: Target): string {
  return emitText({ ...op, features: [], tracking: 0 }, file, fonts);
}

/** Sets the colour, and around it the opacity where the paint is not solid. */
function opaque(paint: Paint, operator: 'rg' | 'RG', { file }: Target, body: string): string {
  const color = `${paint.color.map(channel).join(' ')} ${operator}\n`;
  if (paint.alpha >= 1) return color + body;
  return `q\n/${file.opacity(paint.alpha, paint.alpha)} gs\n${color}${body}\nQ`;
}

function penOperators({ width, cap, join, dash, dashOffset = 0 }: StrokeOp): string {
  const pen = `${formatNumber(width)} w\n${caps[cap]} J\n${joins[join]} j\n`;
  return dash === undefined ? pen : `${pen}[${dash.map(formatNumber).join(' ')}] ${formatNumber(dashOffset)} d\n`;
}

function pathOperators(path: PathData): string {
  let out = '';
  let index = 0;
  while (index < path.length) {
    const [operator, count] = operands[String(path[index])] ?? ['n', 0];
    const values = path.slice(index + 1, index + 1 + count).map(Number);
    out += `${formatNumbers(...values)} ${operator}\n`;
    index += count + 1;
  }
  return out;
}
