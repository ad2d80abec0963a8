import type { RuleName, Theme } from '../../theme/index.ts';
import type { LineDraw, RectangleDraw } from '../brief.ts';
import type { Frame } from './composition.ts';

/** A horizontal rule across a frame, as an artifact. */
export function rule(frame: Frame, y: number, pen: { readonly width: number; readonly color: string }): LineDraw {
  return {
    op: 'line',
    owner: 'layout',
    x: frame.x,
    y,
    x2: frame.x + frame.width,
    y2: y,
    lineWidth: pen.width,
    color: pen.color,
  };
}

/** The pen of a theme for the lines that stand at something. */
export function penOf({ rules, colors }: Theme, name: RuleName): { readonly width: number; readonly color: string } {
  const { width, color } = rules[name];
  return { width, color: colors[color] };
}

/** A filled rectangle, as an artifact. */
export function ground(frame: Frame, y: number, height: number, fill: string): RectangleDraw {
  return { op: 'rectangle', owner: 'layout', x: frame.x, y, width: frame.width, height, fill };
}

/** A frame without `left` points at its left and `right` at its right. */
export function inset(frame: Frame, left: number, right = 0): Frame {
  return { x: frame.x + left, width: frame.width - left - right };
}
