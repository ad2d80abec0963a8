import type { FontBook } from '../../text/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Paint, SceneOp, StrokeOp, TextOp } from '../scene.ts';
import { toPaint } from './css-color.ts';
import { toCanvasFont } from './css-font.ts';
import type { Matrix } from './matrix.ts';
import { identity, multiply, round, scaleOf, transformPoint } from './matrix.ts';
import { PathBuilder } from './path-builder.ts';

/** Everything that `save` keeps and `restore` brings back. */
interface DrawingState {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: StrokeOp['cap'];
  lineJoin: StrokeOp['join'];
  lineDash: readonly number[];
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
}

const initialState: DrawingState = {
  matrix: identity,
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDash: [],
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/** What the recording needs to know of the surface. */
export interface RecordingOptions {
  readonly width: number;
  readonly height: number;
  /** Device pixels a point that Chart.js is told: it snaps lines to device pixels, so a high ratio keeps them where the data is. */
  readonly ratio: number;
  readonly theme: Theme;
  readonly fonts: FontBook;
}

/**
 * The part of CanvasRenderingContext2D that Chart.js and the chart plugins call, recorded as a display list in which every
 * coordinate is resolved. It has no bitmap: patterns, images and shadows throw or are missing.
 */
export class RecordingContext {
  readonly canvas: { readonly width: number; readonly height: number };
  readonly warnings: string[] = [];
  readonly #options: RecordingOptions;
  readonly #unscale: number;
  #ops: SceneOp[] = [];
  #state: DrawingState = { ...initialState };
  #saved: { state: DrawingState; clips: number }[] = [];
  #path = new PathBuilder();
  #clips = 0;
  #closed = false;

  constructor(canvas: { readonly width: number; readonly height: number }, options: RecordingOptions) {
    this.canvas = canvas;
    this.#options = options;
    this.#unscale = 1 / options.ratio;
  }

  /** Ends the recording: what comes later, such as the clearing by `Chart.destroy`, is not part of the picture. */
  close(): readonly SceneOp[] {
    this.#closed = true;
    if (this.#saved.length > 0 || this.#clips > 0) this.warnings.push('unbalanced save or clip');
    return this.#ops;
  }

  // ---- state ----

  save(): void {
    this.#saved.push({ state: { ...this.#state }, clips: this.#clips });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    for (; this.#clips > saved.clips; this.#clips -= 1) this.#record({ op: 'pop' });
    this.#state = saved.state;
  }

  get fillStyle(): string {
    return this.#state.fillStyle;
  }
  set fillStyle(style: string) {
    this.#state.fillStyle = style;
  }
  get strokeStyle(): string {
    return this.#state.strokeStyle;
  }
  set strokeStyle(style: string) {
    this.#state.strokeStyle = style;
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(width: number) {
    this.#state.lineWidth = width;
  }
  get lineCap(): StrokeOp['cap'] {
    return this.#state.lineCap;
  }
  set lineCap(cap: StrokeOp['cap']) {
    this.#state.lineCap = cap;
  }
  get lineJoin(): StrokeOp['join'] {
    return this.#state.lineJoin;
  }
  set lineJoin(join: StrokeOp['join']) {
    this.#state.lineJoin = join;
  }
  get lineDashOffset(): number {
    return this.#state.lineDashOffset;
  }
  set lineDashOffset(offset: number) {
    this.#state.lineDashOffset = offset;
  }
  get globalAlpha(): number {
    return this.#state.globalAlpha;
  }
  set globalAlpha(alpha: number) {
    this.#state.globalAlpha = alpha;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(font: string) {
    this.#state.font = font;
  }
  get textAlign(): CanvasTextAlign {
    return this.#state.textAlign;
  }
  set textAlign(align: CanvasTextAlign) {
    this.#state.textAlign = align;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#state.textBaseline;
  }
  set textBaseline(baseline: CanvasTextBaseline) {
    this.#state.textBaseline = baseline;
  }

  setLineDash(dash: readonly number[]): void {
    this.#state.lineDash = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
  }

  // ---- transformations: the device ratio is divided out again, so that units stay points ----

  setTransform(...matrix: Matrix): void {
    this.#state.matrix = multiply([this.#unscale, 0, 0, this.#unscale, 0, 0], matrix);
  }

  resetTransform(): void {
    this.setTransform(...identity);
  }

  translate(x: number, y: number): void {
    this.#state.matrix = multiply(this.#state.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#state.matrix = multiply(this.#state.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  // ---- paths ----

  beginPath(): void {
    this.#path = new PathBuilder();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#state.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#state.matrix, x, y);
  }

  rect(...box: [number, number, number, number]): void {
    this.#path.rect(this.#state.matrix, box);
  }

  arc(...[x, y, radius, from, to, counterclockwise = false]: Parameters<CanvasPath['arc']>): void {
    this.#path.arc(this.#state.matrix, [x, y, radius], { from, to, counterclockwise });
  }

  bezierCurveTo(...[x1, y1, x2, y2, x, y]: Parameters<CanvasPath['bezierCurveTo']>): void {
    const points = [
      [x1, y1],
      [x2, y2],
      [x, y],
    ] as const;
    this.#path.curveTo(this.#state.matrix, points);
  }

  closePath(): void {
    this.#path.close();
  }

  fill(rule?: CanvasFillRule): void {
    const paint = this.#paint(this.#state.fillStyle);
    if (this.#path.empty || paint.alpha === 0) return;
    this.#record({ op: 'fill', path: this.#path.data, evenOdd: rule === 'evenodd', paint });
  }

  stroke(): void {
    const { lineWidth, lineCap, lineJoin, lineDash, lineDashOffset, strokeStyle, matrix } = this.#state;
    const paint = this.#paint(strokeStyle);
    if (this.#path.empty || paint.alpha === 0 || !(lineWidth > 0)) return;
    const scale = scaleOf(matrix);
    const dashed = lineDash.some((length) => length > 0);
    this.#record({
      op: 'stroke',
      path: this.#path.data,
      paint,
      width: round(lineWidth * scale),
      cap: lineCap,
      join: lineJoin,
      ...(dashed
        ? { dash: lineDash.map((length) => round(length * scale)), dashOffset: round(lineDashOffset * scale) }
        : {}),
    });
  }

  clip(rule?: CanvasFillRule): void {
    this.#record({ op: 'clip', path: this.#path.data, evenOdd: rule === 'evenodd' });
    this.#clips += 1;
  }

  fillRect(...box: [number, number, number, number]): void {
    this.#withOwnPath(() => {
      this.rect(...box);
      this.fill();
    });
  }

  strokeRect(...box: [number, number, number, number]): void {
    this.#withOwnPath(() => {
      this.rect(...box);
      this.stroke();
    });
  }

  /** Chart.js clears the whole surface before it draws anew; a part of a display list cannot be cleared. */
  clearRect(x: number, y: number, width: number, height: number): void {
    if (this.#closed) return;
    const whole = x <= 0 && y <= 0 && width >= this.#options.width && height >= this.#options.height;
    if (whole && this.#clips === 0) this.#ops = [];
    else this.warnings.push('a part of the chart was cleared, which a vector scene cannot do');
  }

  // ---- text ----

  measureText(text: string): { readonly width: number } {
    const { face, size } = this.#font();
    return { width: this.#options.fonts.measure(text, face, size) };
  }

  fillText(text: string, x: number, y: number, maxWidth?: number): void {
    const line = text.replaceAll(/\s/g, ' ');
    const paint = this.#paint(this.#state.fillStyle);
    if (line.trim() === '' || !Number.isFinite(x) || !Number.isFinite(y) || paint.alpha === 0) return;
    const { face, size } = this.#font();
    const width = this.#options.fonts.measure(line, face, size);
    if (maxWidth !== undefined && width > maxWidth + 0.5) this.warnings.push(`text squeezed: "${line}"`);
    const [left, baseline] = transformPoint(
      this.#state.matrix,
      x - alignedBefore(this.#state.textAlign, width),
      y + this.#baselineShift(face, size),
    );
    this.#record({
      op: 'text',
      text: line,
      x: left,
      y: baseline,
      face,
      size: round(size),
      width: round(width),
      paint,
      ...rotationOf(this.#state.matrix),
    });
  }

  #font(): { readonly face: string; readonly size: number } {
    return toCanvasFont(this.#state.font, this.#options.theme);
  }

  #baselineShift(face: string, size: number): number {
    const { ascent, descent } = this.#options.fonts.face(face);
    switch (this.#state.textBaseline) {
      case 'top':
        return ascent * size;
      case 'middle':
        return ((ascent + descent) / 2) * size;
      case 'bottom':
        return descent * size;
      default:
        return 0;
    }
  }

  #paint(style: string): Paint {
    if (typeof style !== 'string') throw new Error('gradients and patterns are not part of a chart scene');
    const paint = toPaint(style, this.#state.globalAlpha);
    return { color: paint.color, alpha: round(paint.alpha) };
  }

  #withOwnPath(draw: () => void): void {
    const path = this.#path;
    this.#path = new PathBuilder();
    draw();
    this.#path = path;
  }

  #record(op: SceneOp): void {
    if (!this.#closed) this.#ops.push(op);
  }
}

function alignedBefore(align: CanvasTextAlign, width: number): number {
  if (align === 'center') return width / 2;
  return align === 'right' || align === 'end' ? width : 0;
}

function rotationOf([a, b, c, d]: Matrix): Pick<TextOp, 'matrix'> {
  const upright = Math.abs(a - 1) < 1e-9 && b === 0 && c === 0 && Math.abs(d - 1) < 1e-9;
  if (upright) return {};
  const six = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
  return { matrix: [six(a), six(b), six(c), six(d)] };
}
