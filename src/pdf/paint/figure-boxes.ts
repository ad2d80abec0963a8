import type { PageDraw, StructureElement } from '../brief.ts';

/** Left, top, right and bottom edge on the page, y downwards. */
export type Box = readonly [number, number, number, number];

/** Around everything that each Figure draws on a page; PDF/UA readers ask for it as the figure's BBox. */
export function figureBoxes(draws: readonly PageDraw[], structure: StructureElement): ReadonlyMap<number, Box> {
  const figures = new Set<number>();
  collectFigures(structure, figures);
  const boxes = new Map<number, Box>();
  for (const draw of draws) {
    if (typeof draw.owner !== 'number' || !figures.has(draw.owner)) continue;
    const box = boxOf(draw);
    const known = boxes.get(draw.owner);
    boxes.set(draw.owner, known === undefined ? box : around(known, box));
  }
  return boxes;
}

function collectFigures(element: StructureElement, into: Set<number>): void {
  if (element.type === 'Figure') into.add(element.id);
  for (const child of element.children) collectFigures(child, into);
}

function boxOf(draw: PageDraw): Box {
  switch (draw.op) {
    case 'text':
      return [draw.x, draw.y - draw.size, draw.x + draw.width, draw.y + draw.size / 4];
    case 'line':
      return [draw.x, draw.y, draw.x2, draw.y2];
    case 'circle':
      return [draw.x - draw.radius, draw.y - draw.radius, draw.x + draw.radius, draw.y + draw.radius];
    case 'scene':
      return [draw.x, draw.y, draw.x + draw.scene.width, draw.y + draw.scene.height];
    case 'rectangle':
    case 'image':
    case 'clip':
      return [draw.x, draw.y, draw.x + draw.width, draw.y + draw.height];
    case 'unclip':
      return [draw.x, draw.y, draw.x, draw.y];
  }
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
