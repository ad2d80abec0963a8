import { message } from '../message.ts';

/** Messages of the room `image`: image files that no document can hold. */
export const imageMessages = {
  'image-not-readable': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `the image \`${file}\` cannot be printed: ${reason}`,
      hint: 'save it anew from an image editor: a PNG without interlacing, a JPEG in RGB, or an SVG of plain shapes with all words turned to paths',
    }),
    {
      means:
        'An image file is damaged, is not what it says it is, or uses a part of its format that briefs do not draw. ' +
        'Every image is read whole before anything is written, so that no reader of the brief finds a gap.',
      example: { file: 'images/logo.svg', reason: '`<text>` cannot be drawn' },
    },
  ),
  'image-too-large': message(
    'error',
    ({ file, reason }: { file: string; reason: string }) => ({
      message: `the image \`${file}\` is too large: ${reason}`,
      hint: 'make it smaller: 8,000 pixels on a side, 20 million pixels, 20 MB (an SVG 1 MB) are the most',
    }),
    {
      means:
        'An image has more pixels, shapes or bytes than a printed page can show. ' +
        'The brief would be slow to open and too large to send.',
      example: { file: 'images/photo.png', reason: 'it is 12000 by 9000 pixels' },
    },
  ),
};
