import type { ArtShape, DotsArt, LinesArt, RingsArt } from '../../theme/index.ts';
import { dotFading, mixColors } from '../../theme/index.ts';
import type { PageDraw } from '../brief.ts';
import { type Piece, piece } from './atom.ts';
import type { BriefContext } from './composition.ts';

/** What shapes are drawn with. `scale` is that of heights and sizes: shapes keep their distance from the left edge of the page. */
interface Canvas {
  readonly context: Pick<BriefContext, 'theme' | 'pictures'>;
  readonly scale: number;
}

/** The ground of a cover from edge to edge, with the ornament at a scale. */
export function coverArt(context: Canvas['context'], band: number, scale: number): Piece {
  const { page, colors, art, cover } = context.theme;
  const box = { x: 0, y: 0, width: page.width, height: band };
  const canvas = { context, scale };
  return piece({
    height: band,
    draws: [
      { op: 'rectangle', owner: 'layout', ...box, fill: colors[cover.ground] },
      // a hair short of the edge, or viewers that smooth edges leave specks of the rings below it
      { op: 'clip', owner: 'layout', ...box, height: band - 1 },
      ...art.brief.shapes.flatMap((shape) => drawShape(shape, canvas)),
      { op: 'unclip', owner: 'layout', x: 0, y: 0 },
    ],
  });
}

function drawShape({ rings, disc, bar, lines, dots, image }: ArtShape, canvas: Canvas): readonly PageDraw[] {
  const { context, scale } = canvas;
  const { colors } = context.theme;
  const owner = 'layout';
  return [
    ...(rings === undefined ? [] : drawRings(rings, canvas)),
    ...(disc === undefined
      ? []
      : [
          {
            ...({ op: 'circle', owner, x: disc.x, y: disc.y * scale } as const),
            radius: disc.radius * scale,
            fill: colors[disc.color],
          },
        ]),
    ...(bar === undefined
      ? []
      : [
          {
            ...({ op: 'rectangle', owner, x: bar.x, y: bar.y * scale, width: bar.width } as const),
            height: bar.height * scale,
            fill: colors[bar.color],
          },
        ]),
    ...(lines === undefined ? [] : drawLines(lines, canvas)),
    ...(dots === undefined ? [] : drawDots(dots, canvas)),
    ...(image === undefined ? [] : drawImage(image, canvas)),
  ];
}

/** The outermost first, so that the stronger ones lie above. */
function drawRings(rings: RingsArt, canvas: Canvas): readonly PageDraw[] {
  const { scale } = canvas;
  const circles = Array.from({ length: rings.count }, (_, index): PageDraw => {
    return {
      op: 'circle',
      owner: 'layout',
      x: rings.x,
      y: rings.y * scale,
      radius: (rings.first + rings.step * index) * scale,
      stroke: faded(rings, index / Math.max(1, rings.count - 1), canvas),
      lineWidth: rings.width,
    };
  });
  return circles.reverse();
}

function drawLines(lines: LinesArt, canvas: Canvas): readonly PageDraw[] {
  return Array.from({ length: lines.count }, (_, index): PageDraw => {
    const y = (lines.y + lines.step * index) * canvas.scale;
    const color = faded(lines, index / Math.max(1, lines.count - 1), canvas);
    const x2 = lines.x + lines.length;
    return { op: 'line', owner: 'layout', x: lines.x, y, x2, y2: y, lineWidth: lines.width, color };
  });
}

function drawDots(dots: DotsArt, canvas: Canvas): readonly PageDraw[] {
  const { columns, rows, step, radius } = dots;
  const { scale } = canvas;
  return Array.from({ length: columns * rows }, (_, index): PageDraw => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      op: 'circle',
      owner: 'layout',
      x: dots.x + column * step * scale,
      y: (dots.y + row * step) * scale,
      radius: radius * scale,
      fill: faded(dots, dotFading(dots, column, row), canvas),
    };
  });
}

function drawImage(image: NonNullable<ArtShape['image']>, { context, scale }: Canvas): readonly PageDraw[] {
  const picture = context.pictures?.get(image.file);
  if (picture === undefined) return [];
  const width = image.width * scale;
  const height = (width * picture.height) / picture.width;
  return [{ op: 'image', owner: 'layout', x: image.x, y: image.y * scale, width, height, picture }];
}

/** How far a shape has faded that lies at a share of the way from the first to the last. */
function faded(
  { color, inner, outer }: Pick<RingsArt, 'color' | 'inner' | 'outer'>,
  share: number,
  { context: { theme } }: Canvas,
): string {
  return mixColors(theme.colors[theme.cover.ground], theme.colors[color], inner + (outer - inner) * share);
}
