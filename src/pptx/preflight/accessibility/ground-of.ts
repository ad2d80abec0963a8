import { childOf, integerOf } from '../../../opc/index.ts';
import { colorIn } from '../../brand/color-scheme.ts';
import type { Rectangle } from '../../xml/units.ts';
import type { PageShape } from './page-shape.ts';
import { withChildren } from './page-shape.ts';
import type { Fill } from './painted-color.ts';
import { fillIn, paintedOn } from './painted-color.ts';
import type { SlidePage } from './slide-page.ts';
import { isOff } from './slide-page.ts';

/** What a shape paints inside its outline, inherited or by its style. */
export function fillOf(shape: PageShape, { colors }: SlidePage): Fill | undefined {
  if (shape.kind === 'picture') return 'unknown';
  if (shape.kind === 'connector' || shape.kind === 'graphic') return 'none';
  for (const element of [shape.element, ...shape.parents]) {
    const found = fillIn(childOf(element, 'p:spPr') ?? childOf(element, 'p:grpSpPr'), colors);
    if (found !== undefined) return found;
  }
  const styled = childOf(shape.element, 'p:style', 'a:fillRef');
  const color = integerOf(styled, 'idx') === 0 ? undefined : colorIn(styled, colors);
  return color === undefined ? undefined : { color, strength: 1 };
}

function covers(box: Rectangle | undefined, x: number, y: number): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}

/** The background of a slide: its own, the layout's or the master's. */
function backdrop({ root, layout, master, colors }: SlidePage): string | undefined {
  for (const page of [root, layout.root, master.root]) {
    const background = childOf(page, 'p:cSld', 'p:bg');
    if (background === undefined) continue;
    const fill = fillIn(childOf(background, 'p:bgPr'), colors);
    return fill === undefined ? colorIn(childOf(background, 'p:bgRef'), colors) : paintedOn(colors.bg1, fill);
  }
  return colors.bg1;
}

/** Shapes that the slide shows of its master and layout, in drawing order: placeholders are shown on the slide alone. */
function inheritedShapes({ root, layout, master }: SlidePage): readonly PageShape[] {
  const isShown = !isOff(root, 'showMasterSp');
  return [
    ...(isShown && !isOff(layout.root, 'showMasterSp') ? master.shapes : []),
    ...(isShown ? layout.shapes : []),
  ].filter(({ placeholder }) => placeholder === undefined);
}

/** The colour that lies behind the middle of a shape, `#RRGGBB`; undefined where that is a picture or a gradient. */
export function groundBehind(shape: PageShape, page: SlidePage, box = shape.box): string | undefined {
  const x = (box?.x ?? 0) + (box?.w ?? 0) / 2;
  const y = (box?.y ?? 0) + (box?.h ?? 0) / 2;
  let ground = backdrop(page);
  for (const other of [...inheritedShapes(page), ...page.shapes].flatMap(withChildren)) {
    if (other === shape) break;
    if (other.kind !== 'group' && !other.isHidden && covers(other.box, x, y))
      ground = paintedOn(ground, fillOf(other, page));
  }
  return ground;
}

/** The colour that the text of a shape stands on. */
export function groundIn(shape: PageShape, page: SlidePage): string | undefined {
  return paintedOn(groundBehind(shape, page), fillOf(shape, page));
}
