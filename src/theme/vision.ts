import { linear, type Rgb, toRgb } from './color.ts';

/** Ways to see colours with one kind of cone missing. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What linear RGB becomes with one kind of cone missing: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation
 * of Color Vision Deficiency" (2009), severity 1.0.
 */
const simulations: Readonly<Record<Vision, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1), each row divided by the white point. */
const toXyz: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** Distance of two colours as seen with a vision, CIE 1976: about 2 can just be told apart side by side. */
export function colorDistance(a: string, b: string, vision?: Vision): number {
  const [first, second] = [toLab(a, vision), toLab(b, vision)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function toLab(color: string, vision: Vision | undefined): Rgb {
  const [red, green, blue] = toRgb(color);
  const light: Rgb = [linear(red), linear(green), linear(blue)];
  const seen = vision === undefined ? light : clipped(times(simulations[vision], light));
  const [x, y, z] = times(toXyz, seen);
  const [fx, fy, fz] = [lightness(x), lightness(y), lightness(z)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function times([first, second, third]: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([a, b, c]: Rgb) => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

function clipped([x, y, z]: Rgb): Rgb {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [clip(x), clip(y), clip(z)];
}

/** CIE 15, 8.2.1.1. */
function lightness(share: number): number {
  return share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116;
}
