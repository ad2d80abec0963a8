import type { Diagnostic } from '../../diagnostics/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Image } from '../../document/index.ts';
import { toPlainText } from '../../document/index.ts';
import type { Picture } from '../../image/index.ts';
import { reachesBeyond } from '../../image/index.ts';
import type { LayoutRole, PlaceholderKey } from '../grid/layout.ts';
import type { DeckContext } from '../presentation/deck-context.ts';
import { placeholderOf } from '../presentation/deck-context.ts';
import type { FilledPlaceholder } from '../presentation/presentation.ts';
import type { Rectangle } from '../xml/units.ts';
import { points } from '../xml/units.ts';

/** Where an image goes. */
export interface PictureTarget {
  readonly layout: LayoutRole;
  readonly placeholder: PlaceholderKey;
  /** The line over a figure: an image has none, and takes its room. */
  readonly title: PlaceholderKey;
  /** Smaller than the placeholder, where a callout needs room. */
  readonly box?: Rectangle;
}

export interface FilledPicture {
  readonly filled: readonly FilledPlaceholder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Points of a pixel, as in briefs: 96 make an inch. Shapes may be any size. */
const pixel = 0.75;

/** As large as there is room, but pixels no larger than their own size; in the corner that the grid hangs from. */
function fitted(picture: Picture, room: Rectangle): Rectangle {
  const most = picture.kind === 'vector' ? Number.POSITIVE_INFINITY : points(pixel);
  const scale = Math.min(most, room.w / picture.width, room.h / picture.height);
  return { x: room.x, y: room.y, w: Math.round(picture.width * scale), h: Math.round(picture.height * scale) };
}

/** The room of a figure with that of the line over it. */
function withTitle(room: Rectangle, title: Rectangle): Rectangle {
  const top = Math.min(title.y, room.y);
  return { ...room, y: top, h: room.y + room.h - top };
}

/** An image in a placeholder; nothing where its file has faults, which are told where it is read. */
export function fillPicture({ path, alt, place }: Image, target: PictureTarget, context: DeckContext): FilledPicture {
  const picture = context.pictures?.get(path);
  if (picture === undefined) return { filled: [], diagnostics: [] };
  const { layout, placeholder } = target;
  const room = withTitle(
    target.box ?? placeholderOf(layout, placeholder, context).box,
    placeholderOf(layout, target.title, context).box,
  );
  const description = toPlainText(alt);
  const content = { kind: 'picture', name: `Picture: ${description}`, description, picture } as const;
  const beyond = picture.kind === 'vector' && reachesBeyond(picture);
  return {
    filled: [{ placeholder, content, box: fitted(picture, room) }],
    diagnostics: beyond ? [diagnose('image-beyond-frame', { path }, { place })] : [],
  };
}
