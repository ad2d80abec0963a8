import type { LinkArea, PageDraw, TextDraw } from '../brief.ts';
import type { StructureBuilder } from './structure.ts';

/** Shares of the size above and below the baseline that a link covers. */
const above = 0.85;
const below = 0.25;

/** One rectangle for each line of each link on a page, around the text of its element and of what stands inside it. */
export function linkAreas(draws: readonly PageDraw[], structure: StructureBuilder): readonly LinkArea[] {
  const areas = new Map<string, LinkArea>();
  for (const draw of draws) {
    if (draw.op !== 'text' || typeof draw.owner !== 'number') continue;
    const element = structure.byId(draw.owner);
    if (element?.link === undefined) continue;
    const key = `${element.id} ${draw.y.toFixed(1)}`;
    areas.set(key, around(areas.get(key), areaOf(draw, element.id)));
  }
  return [...areas.values()];
}

function areaOf(draw: TextDraw, element: number): LinkArea {
  const y = draw.y - draw.rise - draw.size * above;
  return { element, x: draw.x, y, width: draw.width, height: draw.size * (above + below) };
}

function around(a: LinkArea | undefined, b: LinkArea): LinkArea {
  if (a === undefined) return b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    element: b.element,
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
