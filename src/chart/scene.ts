/**
 * A scene: what Chart.js draws, as a display list with every coordinate resolved and rounded to 1/1000 pt.
 * Units are points, y grows downwards. It can be painted, snapshot-tested, cached and checked.
 */

/** `M x y`, `L x y`, `C x1 y1 x2 y2 x y`, `R x y w h`, `Z`, flattened. */
export type PathData = readonly (string | number)[];

/** Red, green, blue 0–255 and alpha 0–1. */
export interface Paint {
  readonly color: readonly [number, number, number];
  readonly alpha: number;
}

export interface FillOp {
  readonly op: 'fill';
  readonly path: PathData;
  readonly evenOdd: boolean;
  readonly paint: Paint;
}

export interface StrokeOp {
  readonly op: 'stroke';
  readonly path: PathData;
  readonly paint: Paint;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
}

export interface ClipOp {
  readonly op: 'clip';
  readonly path: PathData;
  readonly evenOdd: boolean;
}

/** Ends the innermost clip. */
export interface PopOp {
  readonly op: 'pop';
}

export interface TextOp {
  readonly op: 'text';
  readonly text: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Name of the face in the font book, such as `sans-600`. */
  readonly face: string;
  readonly size: number;
  readonly width: number;
  readonly paint: Paint;
  /** Rotation and scale [a, b, c, d] where the text is not upright. */
  readonly matrix?: readonly [number, number, number, number];
}

export type SceneOp = FillOp | StrokeOp | ClipOp | PopOp | TextOp;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ops: readonly SceneOp[];
  /** Facts that are drawn without their label, for want of room: points within a line, or among many. */
  readonly omitted?: readonly string[];
  /** What the recorder had to leave out or squeeze; each becomes a diagnostic. */
  readonly warnings: readonly string[];
}
