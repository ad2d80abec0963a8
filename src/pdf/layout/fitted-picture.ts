import type { Picture } from '../../image/index.ts';
import { type Piece, piece } from './atom.ts';

/** Points of a pixel, as of a unit of SVG: 96 make an inch (CSS Values 3 §5.2). */
const pixel = 0.75;

/** A picture at its own size, made smaller where it does not fit into the room. */
export function fittedPicture(
  picture: Picture,
  room: { readonly width: number; readonly height: number },
  { owner, x }: { readonly owner: number; readonly x: number },
): Piece & { readonly width: number } {
  const scale = Math.min(pixel, room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { ...piece({ height, draws: [{ op: 'image', owner, x, y: 0, width, height, picture }] }), width };
}
