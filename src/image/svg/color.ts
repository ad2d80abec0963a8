export type Rgb = readonly [number, number, number];

/** The sixteen names of HTML 4, and `orange`; drawing programs write hexadecimal. */
const names: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  white: 'ffffff',
  maroon: '800000',
  red: 'ff0000',
  purple: '800080',
  fuchsia: 'ff00ff',
  green: '008000',
  lime: '00ff00',
  olive: '808000',
  yellow: 'ffff00',
  navy: '000080',
  blue: '0000ff',
  teal: '008080',
  aqua: '00ffff',
  orange: 'ffa500',
  currentcolor: '000000',
};

/** Reads a colour: `none` for no paint, undefined for what is none, such as a gradient. */
export function readColor(text: string): Rgb | 'none' | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'none' || word === 'transparent') return 'none';
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word)?.[1] ?? names[word];
  if (hex !== undefined) {
    const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [byteAt(long, 0), byteAt(long, 2), byteAt(long, 4)];
  }
  const [, r, g, b] = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(word) ?? [];
  if (r === undefined) return undefined;
  const channels = [r, g, b].map(Number);
  return channels.every((channel) => channel <= 255) ? (channels as unknown as Rgb) : undefined;
}

function byteAt(hex: string, start: number): number {
  return Number.parseInt(hex.slice(start, start + 2), 16);
}
