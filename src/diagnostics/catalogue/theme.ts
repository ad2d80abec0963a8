import { message } from '../message.ts';

/** Messages of the room `theme`. */
export const themeMessages = {
  'color-not-hex': message('error', ({ color }: { color: string }) => ({
    message: `\`${color}\` is not a colour`,
    hint: "write red, green and blue as six hexadecimal digits in quotes: `'#12284B'`",
  })),
  'unknown-face': message(
    'error',
    ({ face, nearest, known }: { face: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `the theme has no face \`${face}\``,
      hint: `${nearest === undefined ? '' : `did you mean \`${nearest}\`? `}known here: ${known.map((name) => `\`${name}\``).join(', ')}`,
    }),
  ),
  'style-tracked-too-wide': message(
    'error',
    ({ style, tracking, largest }: { style: string; tracking: number; largest: number }) => ({
      message: `the letters of \`${style}\` stand ${tracking} pt apart, so that its words fall apart when they are copied`,
      hint: `set \`tracking\` to ${largest} or less, which is 0.09 of its size`,
    }),
  ),
  'contrast-too-low': message('error', (args: { front: string; ground: string; ratio: number; least: number }) => ({
    message: `\`${args.front}\` on \`${args.ground}\` has a contrast of ${args.ratio.toFixed(2)}, which is hard to see`,
    hint: `make one of the two darker or lighter until the contrast is ${args.least} or more`,
  })),
};
