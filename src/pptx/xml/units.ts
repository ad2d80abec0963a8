/** English Metric Units: 914400 an inch, 12700 a point (ISO/IEC 29500-1 §20.1.10.16). */
export type Emu = number;

export const emuPerInch = 914400;
export const emuPerPoint = 12700;

/** Inches to whole EMU. */
export function inches(value: number): Emu {
  return Math.round(value * emuPerInch);
}

/** Points to whole EMU. */
export function points(value: number): Emu {
  return Math.round(value * emuPerPoint);
}

/** EMU to points. */
export function toPoints(value: Emu): number {
  return value / emuPerPoint;
}

/** A rectangle on a slide, in EMU. */
export interface Rectangle {
  readonly x: Emu;
  readonly y: Emu;
  readonly w: Emu;
  readonly h: Emu;
}
