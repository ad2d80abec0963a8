import { formatColor, toRgb } from '../../theme/index.ts';

/** A change of lightness as DrawingML writes it (ISO/IEC 29500-1 §20.1.2.3.20 and .21); per cent. */
export interface Shade {
  readonly lumMod?: number;
  readonly lumOff?: number;
}

type Hsl = readonly [hue: number, saturation: number, lightness: number];

function toHsl(color: string): Hsl {
  const [red, green, blue] = toRgb(color).map((value) => value / 255) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red ? (green - blue) / range : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [(sector * 60 + 360) % 360, saturation, lightness];
}

function fromHsl([hue, saturation, lightness]: Hsl): string {
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    const amount = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - amount * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return formatColor([channel(0), channel(8), channel(4)]);
}

/** The colour that a shade makes of another; both are `#RRGGBB`. */
export function shadeColor(color: string, { lumMod = 100, lumOff = 0 }: Shade): string {
  if (lumMod === 100 && lumOff === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  return fromHsl([hue, saturation, Math.min(1, Math.max(0, (lightness * lumMod + lumOff) / 100))]);
}
