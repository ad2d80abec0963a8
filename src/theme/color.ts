/** Red, green, blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Reads `#RRGGBB`; throws on anything else, for the theme has been checked before. */
export function toRgb(color: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) throw new Error(`colour is not #RRGGBB: ${color}`);
  return [channel(match[1]), channel(match[2]), channel(match[3])];
}

/** Writes `#RRGGBB` in capitals; channels are rounded and held to 0–255. */
export function formatColor(rgb: Rgb): string {
  const hex = rgb.map((value) =>
    Math.min(255, Math.max(0, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

/**
 * The colour that lies between two, as `color` laid over `ground` would look.
 *
 * @param strength 0 = `ground`, 1 = `color`
 */
export function mixColors(ground: string, color: string, strength: number): string {
  const under = toRgb(ground);
  const over = toRgb(color);
  const mix = (index: 0 | 1 | 2) => under[index] + (over[index] - under[index]) * strength;
  return formatColor([mix(0), mix(1), mix(2)]);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(a: string, b: string): number {
  const [darker, lighter] = [luminance(toRgb(a)), luminance(toRgb(b))].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The light of a channel of sRGB, 0 to 1 (IEC 61966-2-1). */
export function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channel(hex: string | undefined): number {
  return Number.parseInt(hex ?? '', 16);
}
