import { message } from '../message.ts';
import { listed } from '../wording.ts';

/** Messages of the room `pptx`. */
export const pptxMessages = {
  'slide-without-headline': message(
    'error',
    (args: { block: string }) => ({
      message: `\`${args.block}\` stands on a slide that has no headline`,
      hint: 'put a `## headline` before it that states what the slide shows',
    }),
    {
      means:
        'A block opens a slide on which no headline says what is shown. ' +
        'Slides are found, and read aloud, by their headlines.',
      example: { block: 'chart' },
    },
  ),
  'slide-title-long': message(
    'warning',
    (args: { title: string; lines: number; most: number }) => ({
      message: `the headline \`${args.title}\` takes ${args.lines} lines; ${args.most === 1 ? 'one is' : `${args.most} are`} as many as read well`,
      hint: 'shorten it, or split the slide',
    }),
    {
      means:
        'The headline of a slide is so long that it is set much smaller than others, or in more lines than read well ' +
        'from a distance.',
      example: {
        title: 'The outlook rests on sums of money that carry neither a date nor a source',
        lines: 3,
        most: 2,
      },
    },
  ),
  'slide-title-overflow': message(
    'error',
    (args: { title: string }) => ({
      message: `the headline \`${args.title}\` does not fit on its slide at any size`,
      hint: 'shorten it',
    }),
    {
      means:
        'The headline of a slide does not fit into its box, even at the smallest size that the tool sets. ' +
        'PowerPoint would let it run over what stands below.',
      example: {
        title:
          'The outlook rests on sums of money, most of which carry neither a date nor a source, and on two dated lines',
      },
    },
  ),
  'slide-text-overflow': message(
    'error',
    (args: { what: string }) => ({
      message: `${args.what} does not fit on a slide even at the smallest size`,
      hint: 'shorten it, or split it into several blocks',
    }),
    {
      means:
        'A text, a table or a label does not fit into its place on the slide, even at its smallest size. ' +
        'PowerPoint would let it run over its edges.',
      example: { what: 'the table `pledge-wordings`' },
    },
  ),
  'slide-block-ignored': message(
    'error',
    (args: { block: string; with: string }) => ({
      message: `\`${args.block}\` has no place on a slide with \`${args.with}\``,
      hint: 'start another slide for it with `## headline`',
    }),
    {
      means: 'The layout that the other blocks give the slide has no place left for this one. It would be left out.',
      example: { block: 'chart', with: 'table' },
    },
  ),
  'slide-layout-unknown': message(
    'error',
    (args: { name: string; known: readonly string[] }) => ({
      message: `unknown layout: \`${args.name}\``,
      hint: `known: ${listed(args.known)}`,
    }),
    {
      means:
        'A headline names the layout of its slide, and there is no layout of this name. ' +
        'The slide would look as if it named none.',
      example: { name: 'two-columns', known: ['comparison', 'two-charts', 'bullets'] },
    },
  ),
  'slide-layout-unfit': message(
    'error',
    (args: { layout: string; needs: string; instead: string }) => ({
      message: `the slide cannot have the layout \`${args.layout}\`: that needs ${args.needs}`,
      hint: `leave the name out, and the slide is \`${args.instead}\`; docs/decks.md has what each layout shows`,
    }),
    {
      means:
        'A headline names a layout for its slide that has no place for what stands on the slide, or is made for something else.',
      example: { layout: 'quote', needs: 'a quotation (`>`) and who said it', instead: 'bullets' },
    },
  ),
  'slide-title-twice': message(
    'warning',
    (args: { title: string }) => ({
      message: `the headline \`${args.title}\` stands over two slides`,
      hint: 'say in each what its own slide shows',
    }),
    {
      means:
        'Two slides of a deck have the same headline. Who moves by headlines, with a screen reader or in a list of slides, ' +
        'cannot tell them apart.',
      example: { title: 'Few lines carry a date' },
    },
  ),
  'image-beyond-frame': message(
    'error',
    (args: { path: string }) => ({
      message: `the image \`${args.path}\` has shapes that reach beyond its \`viewBox\`, which a slide cannot cut off`,
      hint: 'end them at its edge, or save it as a PNG',
    }),
    {
      means:
        'On a slide an SVG becomes shapes that can be edited. PowerPoint cannot cut shapes off at an edge, so that parts ' +
        'of this one would stand beside the image.',
      example: { path: 'images/map.svg' },
    },
  ),
  'slide-notes-orphaned': message(
    'error',
    () => ({
      message: 'speaker notes stand before the first slide of their section',
      hint: 'put `:::notes` under the headline of the slide they belong to',
    }),
    {
      means:
        'Speaker notes belong to the slide that they follow, and there is none before them. ' +
        'No speaker would see them.',
      example: {},
    },
  ),
  'deck-without-slides': message(
    'error',
    (args: { name: string }) => ({
      message: `the deck \`${args.name}\` has no slides`,
      hint: 'write `## headline` and the blocks that show it in its `deck.md.hbs`',
    }),
    {
      means:
        'The template of a deck prints nothing that could stand on a slide. ' +
        'There would be a file with nothing to show.',
      example: { name: 'economic' },
    },
  ),
};
