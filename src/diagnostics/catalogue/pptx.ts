import { message } from '../message.ts';

/** Messages of the room `pptx`. */
export const pptxMessages = {
  'slide-without-headline': message('error', (args: { block: string }) => ({
    message: `\`${args.block}\` stands on a slide that has no headline`,
    hint: 'put a `## headline` before it that states what the slide shows',
  })),
  'slide-title-long': message('warning', (args: { title: string; lines: number; most: number }) => ({
    message: `the headline \`${args.title}\` takes ${args.lines} lines; ${args.most === 1 ? 'one is' : `${args.most} are`} as many as read well`,
    hint: 'shorten it, or split the slide',
  })),
  'slide-title-overflow': message('error', (args: { title: string }) => ({
    message: `the headline \`${args.title}\` does not fit on its slide at any size`,
    hint: 'shorten it',
  })),
  'slide-text-overflow': message('error', (args: { what: string }) => ({
    message: `${args.what} does not fit on a slide even at the smallest size`,
    hint: 'shorten it, or split it into several blocks',
  })),
  'slide-block-ignored': message('error', (args: { block: string; with: string }) => ({
    message: `\`${args.block}\` has no place on a slide with \`${args.with}\``,
    hint: 'start another slide for it with `## headline`',
  })),
  'slide-notes-orphaned': message('error', () => ({
    message: 'speaker notes stand before the first slide of their section',
    hint: 'put `:::notes` under the headline of the slide they belong to',
  })),
  'deck-without-slides': message('error', (args: { name: string }) => ({
    message: `the deck \`${args.name}\` has no slides`,
    hint: 'write `## headline` and the blocks that show it in its `deck.md.hbs`',
  })),
};
