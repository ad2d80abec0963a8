import type { PageDraw } from '../brief.ts';
import { drawsAt, type Piece, piece } from './atom.ts';
import type { Setting } from './composition.ts';
import { fittedPicture } from './fitted-picture.ts';

/** Room of the logo; the foot line of a cover leaves that much free at its right. */
const room = { width: 96, height: 34 };

/** White around a logo that stands on the dark band: it was drawn for paper. */
const margin = 7;

/** The logo of the pack at the right edge; nothing where the pack has none. */
export function coverLogo({ composition, parent, full }: Setting): Piece {
  const { logo, theme } = composition.context;
  if (logo === undefined) return piece({});
  const figure = composition.structure.add(parent, 'Figure', { alt: logo.alt });
  const { width, ...drawn } = fittedPicture(logo.picture, room, { owner: figure.id, x: full.x });
  if (!composition.light) return { ...drawn, draws: drawsAt(drawn, 0, full.width - width) };
  const plate: PageDraw = {
    op: 'rectangle',
    owner: 'layout',
    x: full.x + full.width - width - 2 * margin,
    y: 0,
    width: width + 2 * margin,
    height: drawn.height + 2 * margin,
    fill: theme.colors.white,
  };
  const draws = [plate, ...drawsAt(drawn, margin, full.width - width - margin)];
  return { ...drawn, height: plate.height, draws };
}
