import type { Paint } from '../scene.ts';

const hexColor = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i;
const rgbColor = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i;

/** Reads the CSS colours that the charts and Chart.js use: `#RRGGBB`, `#RGB`, `rgb()`, `rgba()`, `transparent`. Throws on others. */
export function toPaint(css: string, alpha: number): Paint {
  if (css === 'transparent') return { color: [0, 0, 0], alpha: 0 };
  const long = css.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  const hex = hexColor.exec(long);
  if (hex !== null) {
    const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => Number.parseInt(part ?? '', 16));
    const own = hex[4] === undefined ? 1 : Number.parseInt(hex[4], 16) / 255;
    return { color: [red ?? 0, green ?? 0, blue ?? 0], alpha: own * alpha };
  }
  const rgb = rgbColor.exec(css);
  if (rgb === null) throw new Error(`colour not understood: ${css}`);
  return { color: [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])], alpha: Number(rgb[4] ?? 1) * alpha };
}
