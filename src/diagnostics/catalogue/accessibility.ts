import { message } from '../message.ts';

/** Where on which slide something is. */
export interface OnSlide {
  file: string;
  slide: number;
}

function at({ file, slide }: OnSlide): string {
  return `slide ${slide} of \`${file}\``;
}

const properties = { title: 'does not say what it is called', language: 'does not say its language' } as const;

/** Messages about what of a finished deck is lost to readers who hear it or see little. */
export const accessibilityMessages = {
  'deck-property-missing': message(
    'error',
    (args: { file: string; lacks: keyof typeof properties }) => ({
      message: `\`${args.file}\` ${properties[args.lacks]}`,
      hint: `set \`${args.lacks}\` in briefpack.yaml`,
    }),
    {
      means:
        'A deck has neither title nor language among its properties. ' +
        'Screen readers announce a deck by its title, and pronounce it by its language.',
      example: { file: 'economic.pptx', lacks: 'language' },
    },
  ),
  'slide-without-title': message(
    'error',
    (args: OnSlide) => ({
      message: `${at(args)} has no title`,
      hint: 'give the slide a `## headline`, and the layout of a brand a title placeholder',
    }),
    {
      means: 'A slide has no title, or an empty one. Slides are found, and read aloud, by their titles.',
      example: { file: 'economic.pptx', slide: 3 },
    },
  ),
  'slide-title-repeated': message(
    'warning',
    (args: OnSlide & { title: string; first: number }) => ({
      message: `${at(args)} is called \`${args.title}\`, as slide ${args.first} is`,
      hint: 'say in each headline what only this slide shows',
    }),
    {
      means:
        'Two slides of a deck have the same title, so that nobody who looks for one by its title can tell them apart.',
      example: { file: 'economic.pptx', slide: 7, title: 'The outlook is undated', first: 3 },
    },
  ),
  'slide-alternative-missing': message(
    'error',
    (args: OnSlide & { shape: string }) => ({
      message: `\`${args.shape}\` on ${at(args)} has no alternative text`,
      hint: 'describe the picture where it is put into the template, or mark it as decoration',
    }),
    {
      means: 'A picture, chart, table or drawing of a deck has no words for those who do not see it.',
      example: { file: 'economic.pptx', slide: 3, shape: 'Chart' },
    },
  ),
  'slide-alternative-empty': message(
    'error',
    (args: OnSlide & { shape: string; text: string }) => ({
      message: `the alternative text of \`${args.shape}\` on ${at(args)} is \`${args.text}\`, which says nothing`,
      hint: 'say what it shows',
    }),
    {
      means: 'An alternative text is the name of a file, or says only what kind of thing it stands for.',
      example: { file: 'economic.pptx', slide: 3, shape: 'Picture 4', text: 'image1.png' },
    },
  ),
  'slide-table-without-head': message(
    'error',
    (args: OnSlide & { shape: string }) => ({
      message: `the table \`${args.shape}\` on ${at(args)} has no header row`,
      hint: 'give the table a first row that names its columns',
    }),
    {
      means:
        'The first row of a table is not marked as its head, or is empty. Screen readers read its cells without saying what they are.',
      example: { file: 'economic.pptx', slide: 3, shape: 'Table' },
    },
  ),
  'slide-placeholder-empty': message(
    'error',
    (args: OnSlide & { shape: string }) => ({
      message: `\`${args.shape}\` on ${at(args)} is empty`,
      hint: 'build it anew; if it is told again, report it, for it is a fault of the tool',
    }),
    {
      means:
        'A placeholder of a slide holds nothing. It is read aloud all the same, and asks whoever edits the deck to fill it.',
      example: { file: 'economic.pptx', slide: 3, shape: 'Source line' },
    },
  ),
  'slide-reading-order': message(
    'error',
    (args: OnSlide & { shape: string; before: string }) => ({
      message: `\`${args.shape}\` on ${at(args)} is read after \`${args.before}\` and is seen before it`,
      hint: 'build it anew; if it is told again, report it, for it is a fault of the tool',
    }),
    {
      means:
        'The shapes of a slide are read aloud in another order than they are seen: ' +
        'the title first, then columns from the left and what is in them from the top, footers last.',
      example: { file: 'economic.pptx', slide: 3, shape: 'Tile 1, label', before: 'Tile 1, value' },
    },
  ),
  'slide-language-unclear': message(
    'error',
    (args: OnSlide & { part: string; text: string; language: string }) => ({
      message:
        `\`${args.text}\` in \`${args.part}\`, ${at(args)}, ` +
        (args.language === ''
          ? 'does not say its language'
          : `is said to be in \`${args.language}\`, which is not written so`),
      hint: 'set `language` in briefpack.yaml; if it is told again, report it, for it is a fault of the tool',
    }),
    {
      means:
        'A text of a deck does not say its language, or names one of another script. It would be read aloud by the wrong rules.',
      example: {
        file: 'economic.pptx',
        slide: 3,
        part: 'ppt/slides/slide3.xml',
        text: '日本の直接投資',
        language: 'en-GB',
      },
    },
  ),
  'slide-text-faint': message(
    'error',
    (args: OnSlide & { text: string; ratio: number; least: number }) => ({
      message: `\`${args.text}\` on ${at(args)} has a contrast of ${args.ratio.toFixed(2)} against what it stands on`,
      hint: `make the colour of the text or of its ground darker or lighter until the contrast is ${args.least} or more`,
    }),
    {
      means:
        'A text of a deck hardly differs from what is behind it: WCAG 2.2 asks for a contrast of 4.5, and of 3 for large letters. ' +
        'Text on pictures and gradients is not looked at.',
      example: { file: 'economic.pptx', slide: 3, text: 'Read with care', ratio: 3.1, least: 4.5 },
    },
  ),
  'slide-mark-faint': message(
    'error',
    (args: OnSlide & { chart: string; ratio: number; least: number }) => ({
      message: `a mark of the chart \`${args.chart}\` on ${at(args)} has a contrast of ${args.ratio.toFixed(2)} against what it stands on`,
      hint: `make its colour darker or lighter until the contrast is ${args.least} or more`,
    }),
    {
      means:
        'A bar, line or sector of a chart hardly differs from what is behind it, neither by its fill nor by its outline.',
      example: { file: 'economic.pptx', slide: 3, chart: 'Chart', ratio: 1.6, least: 3 },
    },
  ),
  'slide-text-small': message(
    'error',
    (args: OnSlide & { text: string; size: number; least: number }) => ({
      message: `\`${args.text}\` on ${at(args)} is set in ${Math.round(args.size * 100) / 100} points and cannot be read from a distance`,
      hint: `give it a size of ${Math.round(args.least * 100) / 100} or more in the theme or the brand`,
    }),
    {
      means: 'A text of a deck is smaller than 9 points on a slide of 13.33 inches. Nobody in a room can read it.',
      example: { file: 'economic.pptx', slide: 3, text: 'Source 4', size: 7, least: 9 },
    },
  ),
  'slide-link-unclear': message(
    'error',
    (args: OnSlide & { text: string }) => ({
      message: `a link on ${at(args)} is called \`${args.text}\`, which does not say where it leads`,
      hint: 'use words that say what is found there',
    }),
    {
      means:
        'Screen readers list the links of a slide by their words. An address, or `here`, tells nobody where they lead.',
      example: { file: 'economic.pptx', slide: 3, text: 'here' },
    },
  ),
};
