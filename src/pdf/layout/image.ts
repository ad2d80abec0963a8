import { type Image, toPlainText } from '../../document/index.ts';
import { type Atom, atom } from './atom.ts';
import type { Setting } from './composition.ts';
import { fittedPicture } from './fitted-picture.ts';

/** An image takes at most this share of the height of a page. */
const mostHeight = 0.4;

/** An image in the column of the text: as large as it is, or as large as there is room. */
export function layoutImage({ path, alt, place }: Image, { composition, parent, frame }: Setting): readonly Atom[] {
  const { pictures, theme } = composition.context;
  const picture = pictures?.get(path);
  if (picture === undefined) return [];
  const figure = composition.structure.add(parent, 'Figure', { alt: toPlainText(alt) });
  const room = { width: frame.width, height: theme.page.height * mostHeight };
  const space = theme.spacing.figure;
  const { width: _, ...drawn } = fittedPicture(picture, room, { owner: figure.id, x: frame.x });
  return [atom({ ...drawn, before: space, after: space, place })];
}
