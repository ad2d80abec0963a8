import { mixColors, type Theme } from '../../theme/index.ts';
import type { PageDraw } from '../brief.ts';
import { type Piece, piece } from './atom.ts';

/** The dark ground from edge to edge with the disc and its rings at a scale, which fade outwards. */
export function coverArt(theme: Theme, band: number, scale: number): Piece {
  const { page, colors, art } = theme;
  const { x, rings } = art.brief;
  const radius = art.brief.radius * scale;
  const y = art.brief.y * scale;
  const box = { x: 0, y: 0, width: page.width, height: band };
  const circles = Array.from({ length: rings.count }, (_, index): PageDraw => {
    const share = rings.count === 1 ? 0 : index / (rings.count - 1);
    const strength = rings.inner + (rings.outer - rings.inner) * share;
    return {
      op: 'circle',
      owner: 'layout',
      x,
      y,
      radius: (rings.first + rings.step * index) * scale,
      stroke: mixColors(colors.navy, colors[rings.color], strength),
      lineWidth: rings.width,
    };
  });
  return piece({
    height: band,
    draws: [
      { op: 'rectangle', owner: 'layout', ...box, fill: colors.navy },
      // a hair short of the edge, or viewers that smooth edges leave specks of the rings below it
      { op: 'clip', owner: 'layout', ...box, height: band - 1 },
      ...circles.reverse(),
      { op: 'circle', owner: 'layout', x, y, radius, fill: colors[art.brief.color] },
      { op: 'unclip', owner: 'layout', x: 0, y: 0 },
    ],
  });
}
