import { message } from '../message.ts';

/** Messages of the room `theme`. */
export const themeMessages = {
  'color-not-hex': message(
    'error',
    ({ color }: { color: string }) => ({
      message: `\`${color}\` is not a colour`,
      hint: "write red, green and blue as six hexadecimal digits in quotes: `'#12284B'`",
    }),
    {
      means:
        'The colour is not written in the one form that briefs, decks and charts share. ' +
        'Without quotes YAML takes the `#` for the beginning of a comment.',
      example: { color: 'navy blue' },
    },
  ),
  'unknown-face': message(
    'error',
    ({ face, nearest, known }: { face: string; nearest: string | undefined; known: readonly string[] }) => ({
      message: `the theme has no face \`${face}\``,
      hint: `${nearest === undefined ? '' : `did you mean \`${nearest}\`? `}known here: ${known.map((name) => `\`${name}\``).join(', ')}`,
    }),
    {
      means:
        'A style names a font face that the theme does not have under `faces`. ' +
        'Text of this style could be neither measured nor printed.',
      example: {
        face: 'sans-500',
        nearest: 'sans-400',
        known: ['serif-400', 'serif-600', 'sans-400', 'sans-600', 'sans-700'],
      },
    },
  ),
  'style-tracked-too-wide': message(
    'error',
    ({ style, tracking, largest }: { style: string; tracking: number; largest: number }) => ({
      message: `the letters of \`${style}\` stand ${tracking} pt apart, so that its words fall apart when they are copied`,
      hint: `set \`tracking\` to ${largest} or less, which is 0.09 of its size`,
    }),
    {
      means:
        'The letters of a style stand so far apart that PDF readers take each of them for a word. ' +
        'Its text could be neither searched nor copied.',
      example: { style: 'kicker', tracking: 1.2, largest: 0.68 },
    },
  ),
  'contrast-too-low': message(
    'error',
    (args: { front: string; ground: string; ratio: number; least: number }) => ({
      message: `\`${args.front}\` on \`${args.ground}\` has a contrast of ${args.ratio.toFixed(2)}, which is hard to see`,
      hint: `make one of the two darker or lighter until the contrast is ${args.least} or more`,
    }),
    {
      means:
        'Two colours that stand on each other differ too little in brightness for readers with weak sight. ' +
        'WCAG 2.2 asks for a contrast of 4.5 for text and of 3 for bars and other marks.',
      example: { front: 'grey', ground: 'tint', ratio: 3.91, least: 4.5 },
    },
  ),
  'colors-alike': message(
    'error',
    (args: { first: string; second: string; vision: string; distance: number }) => ({
      message: `\`${args.first}\` and \`${args.second}\` look alike with ${args.vision}: their distance is ${args.distance.toFixed(1)}`,
      hint: 'make one of the two darker or lighter, for brightness is what all readers see, or take one out of `chart.series`',
    }),
    {
      means:
        'Two colours of the series of charts cannot be told apart by readers whose eyes lack one kind of cone, or by anybody. ' +
        'The colours are simulated for each kind (Machado and others, 2009); their distance (CIE 1976) has to be 10 or more.',
      example: { first: 'teal', second: 'ochre', vision: 'deuteranopia', distance: 4.6 },
    },
  ),
  'art-shape-not-one': message(
    'error',
    ({ given, known }: { given: readonly string[]; known: readonly string[] }) => ({
      message:
        given.length === 0
          ? 'the shape of an ornament is missing'
          : `an ornament has several shapes in one: ${given.map((name) => `\`${name}\``).join(', ')}`,
      hint: `write one of ${known.map((name) => `\`${name}\``).join(', ')} in each item of the list`,
    }),
    {
      means: 'Ornaments are lists of shapes that are drawn in order, so each item of the list is one shape.',
      example: { given: ['disc', 'rings'], known: ['rings', 'disc', 'bar', 'lines', 'dots', 'image'] },
    },
  ),
  'art-image-on-slide': message(
    'error',
    () => ({
      message: 'ornaments of slides hold no images',
      hint: 'draw it with `disc`, `rings`, `bar`, `lines` or `dots`, or name a `brand:` file that has the image on its layouts',
    }),
    {
      means: 'Images are drawn on covers of briefs alone. The layouts of a brand’s file keep the images that it has.',
      example: {},
    },
  ),
  'theme-extends-itself': message(
    'error',
    ({ chain }: { chain: readonly string[] }) => ({
      message: `the theme extends itself: ${chain.map((file) => `\`${file}\``).join(' extends ')}`,
      hint: 'let `extends:` name a theme that is not made from this one, such as `default`',
    }),
    {
      means:
        'A theme says only what differs from the one it extends, and two that extend each other say nothing of the rest. ' +
        'A file of a pack may have the name of a theme of the tool and extend that.',
      example: { chain: ['templates/theme/mine.yaml', 'templates/theme/yours.yaml', 'templates/theme/mine.yaml'] },
    },
  ),
};
